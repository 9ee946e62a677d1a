#include "base/words.h"

#include <array>
#include <cstddef>

namespace lectern {
namespace {

struct Entry {
  Word word;
  std::string_view english;
};

constexpr std::array entries = {
    Entry{Word::contents, "Contents"},
    Entry{Word::progress, "Progress"},
    Entry{Word::settings, "Settings"},
    Entry{Word::skip_to_text, "Skip to the text"},
    Entry{Word::not_found_title, "There is no such page"},
    Entry{Word::not_found_text, "Nothing in this course has the address “{0}”. Choose a topic from the contents."},
    Entry{Word::back_to_contents, "Back to the contents"},
    Entry{Word::licences, "Licences"},
    Entry{Word::copy, "Copy"},
    Entry{Word::copied, "Copied"},
    Entry{Word::copy_failed, "Copying is not allowed here. Select the code and copy it yourself."},
    Entry{Word::output, "Output"},
    Entry{Word::key_points, "Key points"},
    Entry{Word::check_yourself, "Check yourself"},
    Entry{Word::show_answer, "Show answer"},
    Entry{Word::show_answers, "Show answers"},
    Entry{Word::hide_answers, "Hide answers"},
    Entry{Word::topic_read, "Read"},
    Entry{Word::topics_read_count, "{0} of {1} topics read"},
    Entry{Word::tag_filter, "Filter by tag"},
    Entry{Word::filtered_count, "{0} of {1} topics"},
    Entry{Word::note, "Note"},
    Entry{Word::tip, "Tip"},
    Entry{Word::important, "Important"},
    Entry{Word::warning, "Warning"},
    Entry{Word::caution, "Caution"},
    Entry{Word::scrollable_code, "Code"},
    Entry{Word::scrollable_table, "Table"},
    Entry{Word::search, "Search"},
    Entry{Word::search_result_one, "1 topic found"},
    Entry{Word::search_result_many, "{0} topics found"},
    Entry{Word::search_result_none, "No topic contains “{0}”. Try fewer or shorter words."},
    Entry{Word::question_place, "Question {0} of {1}"},
    Entry{Word::choose_one, "Choose one answer."},
    Entry{Word::choose_several, "Choose every right answer."},
    Entry{Word::type_output, "Type what it prints."},
    Entry{Word::your_answer, "Your answer"},
    Entry{Word::check_answer, "Check answer"},
    Entry{Word::choose_first, "Choose an answer first."},
    Entry{Word::type_first, "Type an answer first."},
    Entry{Word::next_question, "Next question"},
    Entry{Word::see_result, "See result"},
    Entry{Word::try_again, "Try again"},
    Entry{Word::correct, "Correct"},
    Entry{Word::not_quite, "Not quite"},
    Entry{Word::correct_verdict, "Correct."},
    Entry{Word::not_quite_verdict, "Not quite. The reasons stand under the answers."},
    Entry{Word::right_option, "Right answer"},
    Entry{Word::wrong_option, "Wrong answer"},
    Entry{Word::chosen_option, "your choice"},
    Entry{Word::accepted_answer, "It prints"},
    Entry{Word::result, "Result"},
    Entry{Word::result_score, "{0} of {1} correct"},
    Entry{Word::result_all_correct, "Every answer was right. Come back in a few days and see what stayed."},
    Entry{Word::revisit_topics, "Topics to revisit"},
    Entry{Word::back_to_lesson, "Back to the lesson"},
    Entry{Word::progress_read, "Topics read"},
    Entry{Word::progress_answered, "Questions answered"},
    Entry{Word::progress_correct, "Answered correctly"},
    Entry{Word::progress_history, "History"},
    Entry{Word::progress_history_none, "No knowledge check finished yet."},
    Entry{Word::progress_history_entry, "{0}: {1}, {2} of {3} correct"},
    Entry{Word::progress_topics, "Topics"},
    Entry{Word::progress_topic, "Topic"},
    Entry{Word::part_of_whole, "{0} of {1}"},
    Entry{Word::topic_state_read, "read"},
    Entry{Word::topic_state_unread, "not read yet"},
    Entry{Word::reset_progress, "Reset progress"},
    Entry{Word::reset_question, "Forget everything you read and answered?"},
    Entry{Word::reset_explained, "This cannot be undone. Your settings stay."},
    Entry{Word::reset_confirm, "Yes, reset"},
    Entry{Word::cancel, "Cancel"},
    Entry{Word::reset_done, "Your progress was reset."},
    Entry{Word::theme, "Theme"},
    Entry{Word::theme_system, "As the system"},
    Entry{Word::theme_light, "Light"},
    Entry{Word::theme_dark, "Dark"},
    Entry{Word::text_size, "Text size"},
    Entry{Word::text_size_small, "Small"},
    Entry{Word::text_size_normal, "Normal"},
    Entry{Word::text_size_large, "Large"},
    Entry{Word::text_size_huge, "Very large"},
    Entry{Word::motion, "Motion"},
    Entry{Word::motion_system, "As the system"},
    Entry{Word::motion_full, "Full"},
    Entry{Word::motion_reduced, "Reduced"},
    Entry{Word::storage_forbidden,
          "This browser does not let the page keep anything. You can study, but nothing will be remembered."},
    Entry{Word::storage_full,
          "The browser's storage for this site is full. What you do from now on will not be remembered."},
    Entry{Word::storage_damaged,
          "A part of your stored progress was damaged and has been set aside. The rest is here."},
    Entry{
        Word::storage_newer,
        "A newer version of this page wrote your progress. Reload to get that version; until then nothing is stored."},
    Entry{Word::content_from_store, "The lesson in this page is damaged; this is the copy kept from your last visit."},
    Entry{Word::dismiss, "Dismiss"},
    Entry{Word::failure_script,
          "The interactive page could not start: its script did not load. Reload to try again; the lesson reads well "
          "below."},
    Entry{Word::failure_program,
          "The interactive page could not start: its program did not load. Check the network and reload; the lesson "
          "reads well below."},
    Entry{Word::failure_content_missing,
          "The interactive page could not start: the lesson's data is missing from this page. Reload to try again; "
          "the lesson reads well below."},
    Entry{Word::failure_content_damaged,
          "The interactive page could not start: the lesson's data is damaged. Reload to try again; the lesson reads "
          "well below."},
    Entry{Word::no_script,
          "Without JavaScript this page is the lesson to read; with it, you can answer and keep score."},
};

constexpr bool in_order() {
  for (std::size_t place = 0; place < entries.size(); ++place) {
    if (entries[place].word != static_cast<Word>(place)) return false;
  }
  return entries.size() == static_cast<std::size_t>(Word::count_);
}
static_assert(in_order(), "one entry per Word, in the order of the enum");

}  // namespace

std::string_view word(Word word) {
  return entries[static_cast<std::size_t>(word)].english;
}

}  // namespace lectern
