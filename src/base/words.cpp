#include "base/words.h"

#include <array>
#include <cstddef>

#include "base/text.h"

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
    Entry{Word::share, "Share / Embed"},
    Entry{Word::share_title, "Share or embed"},
    Entry{Word::share_link, "Link to this place"},
    Entry{Word::share_element, "In a page, with a script"},
    Entry{Word::share_element_explained,
          "The frame becomes as high as what is in it, and the page is told of progress and results."},
    Entry{Word::share_frame, "In a page, without a script"},
    Entry{Word::share_frame_explained, "The frame keeps the height that you give it, and scrolls by itself."},
    Entry{Word::close, "Close"},
    Entry{Word::open_full_page, "Open in a full page"},
    Entry{Word::other_lesson, "The lesson “{0}” was asked for here. This page has another one."},
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
    Entry{Word::question_changed, "This question has changed since you answered it. Answer it again."},
    Entry{Word::question_changed_one, "1 question has changed since you answered it and counts as open."},
    Entry{Word::questions_changed, "{0} questions have changed since you answered them and count as open."},
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
    Entry{Word::record_title, "Keep or move your progress"},
    Entry{Word::record_explained,
          "Your progress is kept in this browser alone. Export it to be safe, or to go on in another browser."},
    Entry{Word::export_progress, "Export"},
    Entry{Word::copy_as_text, "Copy as text"},
    Entry{Word::copy_record_failed, "Copying is not allowed here. Export the file instead."},
    Entry{Word::import_progress, "Import"},
    Entry{Word::import_title, "Import progress"},
    Entry{Word::import_explained, "Choose an exported file, or paste the text of one. You see what it changes first."},
    Entry{Word::import_choose_file, "Choose file"},
    Entry{Word::import_text, "Exported text"},
    Entry{Word::import_changes, "This is what it changes:"},
    Entry{Word::import_nothing, "Everything in it is here already."},
    Entry{Word::import_confirm, "Merge"},
    Entry{Word::import_done, "The progress was merged with yours."},
    Entry{Word::import_other_course, "This is the progress of another lesson (“{0}”). Open that lesson to import it."},
    Entry{Word::import_not_a_record,
          "This is no exported progress, or it is damaged. Export it anew and take the whole text."},
    Entry{Word::topics_added_one, "1 topic becomes read."},
    Entry{Word::topics_added, "{0} topics become read."},
    Entry{Word::topics_gone_one, "1 topic becomes unread."},
    Entry{Word::topics_gone, "{0} topics become unread."},
    Entry{Word::answers_added_one, "1 answer is added."},
    Entry{Word::answers_added, "{0} answers are added."},
    Entry{Word::answers_gone_one, "1 answer is taken back."},
    Entry{Word::answers_gone, "{0} answers are taken back."},
    Entry{Word::results_added_one, "1 result is added."},
    Entry{Word::results_added, "{0} results are added."},
    Entry{Word::results_gone_one, "1 result is taken back."},
    Entry{Word::results_gone, "{0} results are taken back."},
    Entry{Word::settings_changed_one, "1 setting changes."},
    Entry{Word::settings_changed, "{0} settings change."},
    Entry{Word::damaged_one, "1 damaged part of your progress stands aside."},
    Entry{Word::damaged_many, "{0} damaged parts of your progress stand aside."},
    Entry{Word::download_damaged, "Download damaged parts"},
    Entry{Word::export_reminder, "You have answered a lot since your last export. A copy in a file is a safe one."},
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
    Entry{Word::picture, "Drawing"},
    Entry{Word::picture_automatic, "Automatic"},
    Entry{Word::picture_elements, "Page elements only"},
    Entry{Word::storage, "Storage"},
    Entry{Word::storage_use, "{0} % of this site's storage is in use, {1} KB by this lesson."},
    Entry{Word::storage_unknown, "This browser does not let the page keep anything."},
    Entry{Word::storage_use_others, "Other pages of this site use {0} KB."},
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
    Entry{Word::available_offline, "Available offline"},
    Entry{Word::update_ready, "A new version is ready."},
    Entry{Word::reload, "Reload"},
    Entry{Word::later, "Later"},
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
    Entry{Word::failure_versions,
          "The interactive page could not start: its files belong to two versions. Reload to get them anew; the lesson "
          "reads well below."},
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

std::string counted(Word one, Word many, std::size_t count) {
  return count == 1 ? std::string(word(one)) : fill(word(many), {std::to_string(count)});
}

}  // namespace lectern
