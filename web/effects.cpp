#include "web/effects.h"

#include <string>

#include "app/import.h"
#include "base/date.h"
#include "web/host.h"

namespace lectern {
namespace {

class Effector {
 public:
  Effector(Screen& screen, Keeping& keeping, std::int64_t now_ms)
      : screen_(screen), keeping_(keeping), now_ms_(now_ms) {}

  void operator()(const StoreEvent& effect) const { kept(keeping_.journal.add(effect.event)); }
  void operator()(const StoreReset& effect) const { kept(keeping_.journal.reset(effect.event)); }

  void operator()(const CopyToClipboard& effect) const { host_copy(effect.text.c_str()); }

  void operator()(const ExportRecord&) const {
    const std::string name =
        "lectern-" + keeping_.course + '-' + iso_date(now_ms_, screen_.state().minutes_east) + ".json";
    host_download(name.c_str(), keeping_.journal.exported().c_str());
  }
  void operator()(const CopyRecord&) const { host_copy(keeping_.journal.exported().c_str()); }
  void operator()(const ChooseFile&) const { host_choose_file(); }

  void operator()(const PreviewImport& effect) const {
    ImportPreview preview = preview_import(keeping_.journal.events(), keeping_.course, effect.text);
    keeping_.imported = std::move(preview.events);
    tell(std::move(preview.read));
  }

  void operator()(const MergeImport& effect) const {
    EventId next = effect.next_event;
    kept(keeping_.journal.import(std::exchange(keeping_.imported, {}), next, now_ms_));
    tell(ReplaceProgress{fold(keeping_.journal.events()), next});
    tell(ImportDone{});
  }

  void operator()(const ExportDamaged&) const { host_download_damaged(); }
  void operator()(const MeasureStore&) const { tell(StoreMeasured{keeping_.store.use()}); }

  void operator()(const CorrectAddress& effect) const { host_correct_address(effect.fragment.c_str()); }

  void operator()(const GoToAnchor& effect) const {
    const AnchorPlace* place = find(effect.anchor);
    if (!place) return;
    constexpr float air = 16;  // between the bar and what the page goes to
    host_go_to(static_cast<double>(place->element), place->y - screen_.scene().page_inset - air, place->fixed ? 1 : 0);
  }

  void operator()(const FocusAnchor& effect) const {
    if (const AnchorPlace* place = find(effect.anchor)) host_focus(static_cast<double>(place->element));
  }

  void operator()(const ReturnFocus&) const { host_return_focus(); }

  void operator()(const ApplyUpdate&) const { host_apply_update(); }
  void operator()(const TellProgress& effect) const {
    const Standing& now = effect.standing;
    host_tell_progress(now.read, now.topics, now.answered, now.correct, now.questions);
  }

  void operator()(const TellResult& effect) const {
    host_tell_result(effect.quiz.c_str(), effect.score.correct, effect.score.total);
  }

 private:
  void tell(const Action& action) const { screen_.dispatch(action, now_ms_); }

  void kept(bool done) const {
    if (!done) tell(StoreFailed{});
  }

  const AnchorPlace* find(const Anchor& anchor) const {
    const auto found = screen_.scene().anchors.find(anchor);
    return found == screen_.scene().anchors.end() ? nullptr : &found->second;
  }

  Screen& screen_;
  Keeping& keeping_;
  std::int64_t now_ms_;
};

}  // namespace

void carry_out(const std::vector<Effect>& effects, Screen& screen, Keeping& keeping, std::int64_t now_ms) {
  for (const Effect& effect : effects) std::visit(Effector(screen, keeping, now_ms), effect);
}

}  // namespace lectern
