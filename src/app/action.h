// Action: everything a learner can do, and everything the world can tell the app. This list is the app's whole
// surface: `update` takes one and gives the next state.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "app/dialog.h"
#include "app/settings.h"
#include "app/store_use.h"
#include "base/element_id.h"
#include "progress/changes.h"

namespace lectern {

// The address changed: by a link, the back button, or by hand.
struct OpenAddress {
  std::string fragment;
};

struct SearchFor {
  std::string query;
};
// Put the focus in the search box; on a narrow screen in the contents, opened for it.
struct GoToSearch {
  bool in_contents = false;
};

struct GoToTopic {
  std::string topic;
};

// A tag of the filter was switched on or off.
struct ToggleTag {
  std::string tag;
};

// The contents on a narrow screen.
struct ToggleContents {};
// Everything that lies over the page is put away: contents and dialog.
struct Uncover {};

// "Hide answers" / "Show answers" for the whole lesson, and "Show answer" for one topic.
struct ToggleAnswers {};
struct ShowAnswer {
  std::string topic;
  bool found = false;  // by the browser's find, which goes there itself
};

// The end of a topic came on the screen.
struct ReachEndOfTopic {
  std::string topic;
};

// In the actions on questions, `quiz` is empty for a question under a topic's "Check yourself".

struct TickOption {
  std::string quiz;
  std::string question;
  int option = 0;
  bool ticked = true;
};

struct TypeAnswer {
  std::string quiz;
  std::string question;
  std::string text;
  bool done = false;  // the field was left: time to keep it
};

struct CheckAnswer {
  std::string quiz;
  std::string question;
};

struct RetryQuestion {
  std::string question;
};

// "Next question" or "See result".
struct AdvanceQuiz {
  std::string quiz;
};

struct RestartQuiz {
  std::string quiz;
};

struct CopyText {
  std::string text;
  ElementId source = root_element;  // the element that says "Copied" for a while
};

// The browser did it, or would not.
struct CopyEnded {
  bool done = false;
};

// The sign "Copied" has been seen.
struct CopySeen {};

struct ChooseTheme {
  ThemeChoice choice = ThemeChoice::system;
};

struct ChooseTextSize {
  TextSize choice = TextSize::normal;
};

struct ChooseMotion {
  MotionChoice choice = MotionChoice::system;
};
struct ChoosePicture {
  PictureChoice choice = PictureChoice::automatic;
};
struct ChooseShortcuts {
  ShortcutsChoice choice = ShortcutsChoice::on;
};

// The contents beside the text are folded away or brought back: by a button, whose place the other one then takes, or
// by a key.
struct ChooseContents {
  ContentsChoice choice = ContentsChoice::shown;
  bool by_button = false;
};

struct ConfirmReset {};  // in its dialog

// Take the record out of the browser: as a file, or as text in the clipboard.
struct ExportProgress {};
struct CopyProgress {
  ElementId source = root_element;  // the element that says "Copied" for a while
};

// The panel for bringing a record in: from a file that the learner chooses, or from text that is pasted.
struct OpenImport {};
struct CloseImport {};
struct ChooseImportFile {};
struct ReadImport {
  std::string text;
  bool pasted = false;  // it is in the panel's field
};
// What ReadImport's text would change; or, in `problem`, why it cannot be imported.
struct ImportRead {
  Changes changes;
  std::string problem;
};
struct ConfirmImport {};
struct ImportDone {};

// The quiet reminder to export was seen.
struct DismissReminder {};

// The record holds more than this tab wrote: another tab, or an import.
struct ReplaceProgress {
  Progress progress;
  EventId next_event;
};

// What could not be read is taken out of the browser as a file.
struct DownloadDamaged {};

// How full the store is.
struct StoreMeasured {
  StoreUse use;
};

struct OpenDialog {
  Dialog dialog = Dialog::none;
};
struct CloseDialog {};

// The page around this one, where it is embedded, listens to what the learner does there.
struct HostListens {};
// It asks for colours that go with its own.
struct FollowHostTheme {
  ThemeChoice choice = ThemeChoice::system;
};

// The store refused to keep something; and, a newer app writes to it.
struct StoreFailed {};
struct StoreNewer {};

struct DismissNotice {};

// The browser has everything it needs to open the page without a network.
struct OfflineReady {};

// A newer version of the page is here; it runs after a reload. The learner asks for it, or puts the offer away.
struct UpdateReady {};
struct AskUpdate {};
struct DismissUpdate {};

using AnyAction =
    std::variant<OpenAddress, SearchFor, GoToSearch, GoToTopic, ToggleTag, ToggleContents, Uncover, ToggleAnswers,
                 ShowAnswer, ReachEndOfTopic, TickOption, TypeAnswer, CheckAnswer, RetryQuestion, AdvanceQuiz,
                 RestartQuiz, CopyText, CopyEnded, CopySeen, ChooseTheme, ChooseTextSize, ChooseMotion, ChoosePicture,
                 ChooseShortcuts, ChooseContents, ConfirmReset, ExportProgress, CopyProgress, OpenImport, CloseImport,
                 ChooseImportFile, ReadImport, ImportRead, ConfirmImport, ImportDone, DismissReminder, ReplaceProgress,
                 DownloadDamaged, StoreMeasured, StoreFailed, StoreNewer, DismissNotice, OfflineReady, UpdateReady,
                 AskUpdate, DismissUpdate, OpenDialog, CloseDialog, HostListens, FollowHostTheme>;

// Moved and destroyed in action.cpp alone: a variant of so many would be that again in every file that acts.
struct Action : AnyAction {
  using AnyAction::AnyAction;
  Action(Action&&) noexcept;
  Action& operator=(Action&&) noexcept;
  ~Action();
};

}  // namespace lectern
