#include "support/tour.h"

#include <string>

namespace lectern::test {
namespace {

class Tour {
 public:
  Tour(Learner& learner, const std::function<void()>& look) : learner_(learner), look_(look) {}

  void run() {
    contents();
    lesson();
    quiz();
    progress();
    for (const char* address : {"#/settings", "#/nowhere"}) open(address);
    dialogs();
    dispatch(UpdateReady{});
  }

 private:
  void look() {
    learner_.look();
    look_();
  }
  void open(const char* address) {
    learner_.open(address);
    look();
  }
  void press(std::string_view name) {
    learner_.press("button", name);
    look();
  }
  void dispatch(const Action& action) {
    learner_.screen.dispatch(action, learner_.now_ms);
    look();
  }

  void contents() {
    if (learner_.sees("button", "Contents")) press("Contents");
    dispatch(OpenAddress{"#/read/first"});
    dispatch(GoToSearch{true});
    press("Endings");
    dispatch(SearchFor{"second"});
    dispatch(SearchFor{"zebra"});
    dispatch(SearchFor{""});
    dispatch(OfflineReady{});
    dispatch(Uncover{});
  }

  void lesson() {
    open("#/read");
    press("Copy");
    dispatch(CopyEnded{true});
    dispatch(CopyEnded{false});
    dispatch(ReachEndOfTopic{"first"});
    dispatch(CheckAnswer{"", "first-one"});
    for (const char* question : {"first-one", "first-many", "first-true", "second-choice"}) {
      for (const int option : {0, 1}) {
        dispatch(TickOption{"", question, option, true});
        dispatch(CheckAnswer{"", question});
        dispatch(RetryQuestion{question});
      }
    }
    for (const char* text : {"nothing", "42"}) {
      dispatch(TypeAnswer{"", "second-typed", text, true});
      dispatch(CheckAnswer{"", "second-typed"});
      dispatch(RetryQuestion{"second-typed"});
    }
    press("Hide answers");
    press("Show answers");
  }

  void quiz() {
    open("#/quiz/final");
    dispatch(TickOption{"final", "final-one", 0, true});
    dispatch(CheckAnswer{"final", "final-one"});
    press("Next question");
    dispatch(TickOption{"final", "final-two", 1, true});
    dispatch(CheckAnswer{"final", "final-two"});
    press("See result");
  }

  void progress() {
    open("#/progress");
    dispatch(OpenImport{});
    dispatch(ImportRead{{}, "This is no record."});
    dispatch(ImportRead{Changes{}, {}});
    dispatch(CloseImport{});
    dispatch(StoreFailed{});
    dispatch(DismissNotice{});
  }

  void dialogs() {
    for (const Dialog dialog : {Dialog::share, Dialog::shortcuts, Dialog::reset}) {
      dispatch(OpenDialog{dialog});
      dispatch(CloseDialog{});
    }
  }

  Learner& learner_;
  const std::function<void()>& look_;
};

}  // namespace

void tour(Learner& learner, const std::function<void()>& look) {
  Tour(learner, look).run();
}

}  // namespace lectern::test
