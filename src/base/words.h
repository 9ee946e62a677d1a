// Every word the product says, in one table: the interface, the plain page and its failure sentences take theirs from
// here, so that a second language is a second table. `{0}`, `{1}` stand for values: see `fill` in base/text.h.
#pragma once

#include <string_view>

namespace lectern {

enum class Word {
  // Places.
  contents,
  progress,
  settings,
  skip_to_text,
  not_found_title,
  not_found_text,
  back_to_contents,
  licences,
  // Reading.
  copy,
  copied,
  copy_failed,
  output,
  key_points,
  check_yourself,
  show_answer,
  show_answers,
  hide_answers,
  topic_read,
  topics_read_count,
  tag_filter,
  filtered_count,
  note,
  tip,
  important,
  warning,
  caution,
  scrollable_code,
  scrollable_table,
  // Searching.
  search,
  search_result_one,
  search_result_many,
  search_result_none,
  // Questions.
  question_place,
  choose_one,
  choose_several,
  type_output,
  your_answer,
  check_answer,
  choose_first,
  type_first,
  next_question,
  see_result,
  try_again,
  correct,
  not_quite,
  correct_verdict,
  not_quite_verdict,
  right_option,
  wrong_option,
  chosen_option,
  accepted_answer,
  // Result.
  result,
  result_score,
  result_all_correct,
  revisit_topics,
  back_to_lesson,
  // Progress page.
  progress_read,
  progress_answered,
  progress_correct,
  progress_history,
  progress_history_none,
  progress_history_entry,
  progress_topics,
  progress_topic,
  part_of_whole,
  topic_state_read,
  topic_state_unread,
  reset_progress,
  reset_question,
  reset_explained,
  reset_confirm,
  cancel,
  reset_done,
  // Settings page.
  theme,
  theme_system,
  theme_light,
  theme_dark,
  text_size,
  text_size_small,
  text_size_normal,
  text_size_large,
  text_size_huge,
  motion,
  motion_system,
  motion_full,
  motion_reduced,
  // Storage.
  storage_forbidden,
  storage_full,
  storage_damaged,
  storage_newer,
  content_from_store,
  dismiss,
  // Failures to start; they stand in the page, above the plain lesson.
  failure_script,
  failure_program,
  failure_content_missing,
  failure_content_damaged,
  no_script,
  count_,
};

// The words in the interface's language (English, so far the only one).
std::string_view word(Word word);

}  // namespace lectern
