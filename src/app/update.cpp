#include "app/update.h"

#include <optional>
#include <utility>

#include "quiz/grade.h"

namespace lectern {
namespace {

// One update in progress: a function per action.
class Updater {
 public:
  Updater(const Content& content, State state, std::int64_t now_ms)
      : lesson_(content.lesson), result_{std::move(state), {}}, now_ms_(now_ms) {}

  Updated take() { return std::move(result_); }

  void operator()(const OpenAddress& action) {
    state().route = resolve(lesson_, parse_route(action.fragment));
    state().contents_open = false;
    state().reset_done = false;
    state().dialog = Dialog::none;
    state().nudged_question.clear();
    state().import = {};
    if (std::holds_alternative<SettingsRoute>(state().route)) result_.effects.push_back(MeasureStore{});
    if (std::string address = corrected_address(action.fragment, state().route); !address.empty()) {
      result_.effects.push_back(CorrectAddress{std::move(address)});
    }
    const auto* read = std::get_if<ReadRoute>(&state().route);
    result_.effects.push_back(GoToAnchor{topic_anchor(read ? read->topic : std::string())});
  }

  void operator()(const SearchFor& action) { state().query = action.query; }

  void operator()(const GoToSearch& action) {
    if (action.in_contents) state().contents_open = true;
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::search}});
  }

  void operator()(const GoToTopic& action) {
    state().contents_open = false;
    result_.effects.push_back(GoToAnchor{topic_anchor(action.topic)});
  }

  void operator()(const ToggleTag& action) {
    if (state().tag_filter.erase(action.tag) == 0) state().tag_filter.insert(action.tag);
  }

  void operator()(const ToggleContents&) {
    // The focus stays on the button, before the panel: on a phone a focused field would bring up the keyboard.
    state().contents_open = !state().contents_open;
  }
  void operator()(const Uncover&) {
    const bool had_dialog = std::exchange(state().dialog, Dialog::none) != Dialog::none;
    // What a dialog over the contents was opened from goes with them.
    if (std::exchange(state().contents_open, false)) {
      result_.effects.push_back(FocusAnchor{{Anchor::Kind::contents_button}});
    } else if (had_dialog) {
      result_.effects.push_back(ReturnFocus{});
    }
  }

  void operator()(const ToggleAnswers&) {
    state().answers_hidden = !state().answers_hidden;
    state().shown_answers.clear();
  }

  void operator()(const ShowAnswer& action) {
    state().shown_answers.insert(action.topic);
    // The button is gone; what comes next to what was asked is the answer.
    if (!action.found) result_.effects.push_back(FocusAnchor{topic_anchor(action.topic)});
  }

  void operator()(const ReachEndOfTopic& action) {
    if (state().progress.read_topics.contains(action.topic) || !find_topic(lesson_, action.topic)) return;
    record(TopicRead{action.topic});
  }

  void operator()(const TickOption& action) {
    const Question* question = open_question(action.quiz, action.question);
    if (!question) return;
    const Answer before = answer_to(action.quiz, *question);
    Answer after = with_option(*question, before, action.option, action.ticked);
    if (after == before) return;
    state().nudged_question.clear();
    record(AnswerChanged{action.quiz, question->id, question->hash, std::move(after)});
  }

  // Typing changes the state at once; the record gets the text when the field is left or checked.
  void operator()(const TypeAnswer& action) {
    const Question* question = open_question(action.quiz, action.question);
    if (!question || answer_form(*question) != AnswerForm::typed_text) return;
    state().nudged_question.clear();
    AnswerChanged change{action.quiz, question->id, question->hash, TypedText{action.text}};
    if (action.done) {
      record(std::move(change));
    } else {
      state().draft = std::move(change);
      apply_draft();
    }
  }

  void operator()(const CheckAnswer& action) {
    const Question* question = open_question(action.quiz, action.question);
    if (!question) return;
    Answer answer = answer_to(action.quiz, *question);
    if (!is_complete(*question, answer)) {
      state().nudged_question = question->id;
      return;
    }
    const bool correct = is_correct(*question, answer);
    record(AnswerChecked{action.quiz, question->id, question->hash, std::move(answer), correct});
    // The reasons push the button down: it stays in sight, with the verdict above it.
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::question_button, question->id}});
  }

  void operator()(const RetryQuestion& action) {
    if (!find_question(lesson_, action.question)) return;
    record(QuestionReopened{{}, action.question});
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::question, action.question}});
  }

  void operator()(const AdvanceQuiz& action) {
    const Quiz* quiz = find_quiz(lesson_, action.quiz);
    if (!quiz) return;
    const Session& session = session_of(state(), action.quiz);
    if (is_finished(*quiz, session)) return;
    const Question& question = quiz->questions[open_place(*quiz, session)];
    const QuestionState* now = state_of(session, question);
    if (!now || !now->checked) return;
    record(QuizAdvanced{quiz->id, question.id, static_cast<std::uint32_t>(count_to_finish(*quiz, session))});
    result_.effects.push_back(GoToAnchor{{Anchor::Kind::quiz}});
    const Session& after = session_of(state(), action.quiz);
    if (state().host_listens && after.finished) result_.effects.push_back(TellResult{quiz->id, score_of(*quiz, after)});
  }

  void operator()(const RestartQuiz& action) {
    if (!find_quiz(lesson_, action.quiz)) return;
    record(QuizRestarted{action.quiz});
    result_.effects.push_back(GoToAnchor{{Anchor::Kind::quiz}});
  }

  void operator()(const CopyText& action) {
    state().copy_source = action.source;
    result_.effects.push_back(CopyToClipboard{action.text});
  }

  void operator()(const CopyEnded& action) { state().copy_state = action.done ? CopyState::copied : CopyState::failed; }

  void operator()(const CopySeen&) { state().copy_state = CopyState::none; }

  void operator()(const ChooseTheme& action) { set(theme_setting, stored_value(action.choice)); }
  void operator()(const ChooseTextSize& action) { set(text_size_setting, stored_value(action.choice)); }
  void operator()(const ChooseMotion& action) { set(motion_setting, stored_value(action.choice)); }
  void operator()(const ChoosePicture& action) { set(picture_setting, stored_value(action.choice)); }
  void operator()(const ChooseShortcuts& action) { set(shortcuts_setting, stored_value(action.choice)); }

  void operator()(const ChooseContents& action) {
    set(contents_setting, stored_value(action.choice));
    if (action.by_button) result_.effects.push_back(FocusAnchor{{Anchor::Kind::contents_button}});
  }

  void operator()(const ConfirmReset&) {
    if (state().dialog != Dialog::reset) return;
    state().dialog = Dialog::none;
    state().reset_done = true;
    // The settings outlive the reset, so the events that hold them are written anew behind it.
    const auto settings = state().progress.settings;
    result_.effects.push_back(StoreReset{fold_in(ProgressReset{})});
    state().damaged = 0;
    for (const auto& [name, value] : settings) record(SettingChanged{name, value});
    result_.effects.push_back(ReturnFocus{});
  }

  void operator()(const OpenDialog& action) {
    state().dialog = action.dialog;
    if (action.dialog == Dialog::reset) state().reset_done = false;
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::dialog}});
  }

  void operator()(const CloseDialog&) {
    if (std::exchange(state().dialog, Dialog::none) != Dialog::none) result_.effects.push_back(ReturnFocus{});
  }

  void operator()(const HostListens&) {
    state().host_listens = true;
    result_.effects.push_back(TellProgress{standing_of(lesson_, state())});
  }

  void operator()(const FollowHostTheme& action) { state().host_theme = action.choice; }

  void operator()(const ExportProgress&) {
    result_.effects.push_back(ExportRecord{});
    record(ProgressExported{});
  }

  void operator()(const CopyProgress& action) {
    state().copy_source = action.source;
    result_.effects.push_back(CopyRecord{});
    record(ProgressExported{});
  }

  void operator()(const OpenImport&) {
    state().import = {};
    state().import.open = true;
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::import_panel}});
  }

  void operator()(const CloseImport&) {
    if (!std::exchange(state().import, {}).open) return;
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::import_button}});
  }

  void operator()(const ChooseImportFile&) { result_.effects.push_back(ChooseFile{}); }

  void operator()(const ReadImport& action) {
    if (!state().import.open) return;
    state().import = {};
    state().import.open = true;
    if (action.pasted) state().import.text = action.text;
    if (!action.text.empty()) result_.effects.push_back(PreviewImport{action.text});
  }

  void operator()(const ImportRead& action) {
    if (!state().import.open) return;
    state().import.problem = action.problem;
    state().import.changes.reset();
    if (!action.problem.empty()) return;
    state().import.changes = action.changes;
    // Who types or pastes goes on from the field.
    if (state().import.text.empty()) result_.effects.push_back(FocusAnchor{{Anchor::Kind::import_confirm}});
  }

  void operator()(const ConfirmImport&) {
    if (state().import.changes) result_.effects.push_back(MergeImport{state().next_event});
  }

  void operator()(const ImportDone&) {
    state().import = {};
    state().import.done = true;
    result_.effects.push_back(FocusAnchor{{Anchor::Kind::import_button}});
  }

  void operator()(const DismissReminder&) {
    set(reminder_setting, std::to_string(state().progress.exports));
    go_on_in_view();
  }

  void operator()(const ReplaceProgress& action) {
    state().progress = action.progress;
    state().next_event = action.next_event;
    apply_draft();
  }

  void operator()(const DownloadDamaged&) { result_.effects.push_back(ExportDamaged{}); }

  void operator()(const StoreMeasured& action) { state().store_use = action.use; }

  void operator()(const StoreFailed&) { stop_storing(Notice::storage_full); }
  void operator()(const StoreNewer&) { stop_storing(Notice::storage_newer); }

  void operator()(const DismissNotice&) {
    state().notice = Notice::none;
    go_on_in_view();
  }

  void operator()(const OfflineReady&) { state().offline_ready = true; }

  void operator()(const UpdateReady&) { state().update_ready = true; }
  void operator()(const AskUpdate&) {
    if (state().update_ready) result_.effects.push_back(ApplyUpdate{});
  }
  void operator()(const DismissUpdate&) {
    state().update_ready = false;
    go_on_in_view();
  }

 private:
  State& state() { return result_.state; }

  Event fold_in(EventBody body) {
    Event event{state().next_event, now_ms_, std::move(body)};
    ++state().next_event.sequence;
    state().progress = with_event(std::move(state().progress), event);
    return event;
  }

  void record(EventBody body) {
    const bool is_answer = std::holds_alternative<AnswerChanged>(body) || std::holds_alternative<AnswerChecked>(body);
    if (is_answer) state().draft.reset();
    result_.effects.push_back(StoreEvent{fold_in(std::move(body))});
  }

  // What had the focus is gone; it came before the view.
  void go_on_in_view() { result_.effects.push_back(FocusAnchor{}); }

  // Said once: the record goes on in memory, and can be exported from there.
  void stop_storing(Notice notice) {
    if (std::exchange(state().can_store, false)) state().notice = notice;
  }

  // What is being typed is in the progress although no event tells of it yet.
  void apply_draft() {
    const auto& draft = state().draft;
    if (!draft || !open_question(draft->quiz, draft->question)) return;
    Session& session = session_ref(draft->quiz);
    session = with_answer(std::move(session), draft->question, draft->hash, draft->answer);
  }

  void set(std::string_view name, std::string_view value) {
    const auto found = state().progress.settings.find(std::string(name));
    if (found != state().progress.settings.end() && found->second == value) return;
    record(SettingChanged{std::string(name), std::string(value)});
  }

  Session& session_ref(const std::string& quiz) {
    return quiz.empty() ? state().progress.practice : state().progress.sessions[quiz];
  }

  // The question if it exists and waits for an answer; of a quiz, only the one it is at.
  const Question* open_question(const std::string& quiz_id, const std::string& question_id) {
    const Question* question = find_question(lesson_, question_id);
    if (!question) return nullptr;
    const Session& session = session_of(state(), quiz_id);
    if (!quiz_id.empty()) {
      const Quiz* quiz = find_quiz(lesson_, quiz_id);
      if (!quiz || is_finished(*quiz, session)) return nullptr;
      if (quiz->questions[open_place(*quiz, session)].id != question_id) return nullptr;
    }
    const QuestionState* now = state_of(session, *question);
    return now && now->checked ? nullptr : question;
  }

  Answer answer_to(const std::string& quiz, const Question& question) {
    const QuestionState* now = state_of(session_of(state(), quiz), question);
    return now ? now->answer : Answer{};
  }

  const Lesson& lesson_;
  Updated result_;
  std::int64_t now_ms_;
};

}  // namespace

Updated update(const Content& content, State state, const Action& action, std::int64_t now_ms) {
  // What the page around this one was last told.
  const auto told = state.host_listens ? std::optional(standing_of(content.lesson, state)) : std::nullopt;
  Updater updater(content, std::move(state), now_ms);
  std::visit(updater, action);
  Updated result = updater.take();
  if (!told) return result;
  const Standing now = standing_of(content.lesson, result.state);
  if (now != *told) result.effects.push_back(TellProgress{now});
  return result;
}

}  // namespace lectern
