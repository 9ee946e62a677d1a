// Effect: what `update` asks of the world outside. The platform carries effects out in order, after the next picture
// is laid out, so that places and elements exist by then.
#pragma once

#include <string>
#include <variant>

#include "app/anchor.h"
#include "app/standing.h"
#include "progress/event.h"
#include "quiz/session.h"

namespace lectern {

// Keep this event. It has no order yet: that is for the journal to give, which knows all that was seen.
struct StoreEvent {
  Event event;
};

// Forget every stored event but this reset, which is kept first. The journal tells it what it forgets.
struct StoreReset {
  Event event;
};

struct CopyToClipboard {
  std::string text;
};

// The whole record, as a file or into the clipboard.
struct ExportRecord {};
struct CopyRecord {};

// Let the learner choose a file; what is in it comes back as ReadImport.
struct ChooseFile {};

// Find out what this text would change: comes back as ImportRead.
struct PreviewImport {
  std::string text;
};

// Merge what was previewed last: comes back as ReplaceProgress and ImportDone.
struct MergeImport {
  EventId next_event;
};

// What was set aside as damaged, as a file.
struct ExportDamaged {};

// Comes back as StoreMeasured.
struct MeasureStore {};

// Put this in the address in place of what came after `#`: it leads to the same place, and is what others should be
// given.
struct CorrectAddress {
  std::string fragment;
};

// Bring `anchor` to the top of the page and put the focus there, so that keyboard and screen reader go on from it.
struct GoToAnchor {
  Anchor anchor;
};

// Put the focus on the element with this anchor, without scrolling more than needed.
struct FocusAnchor {
  Anchor anchor;
};

// Put the focus back where it was before FocusAnchor took it into a dialog.
struct ReturnFocus {};

// Let the newer version of the page take this one's place.
struct ApplyUpdate {};

// Tell the page around this one how far the learner is, or how a quiz ended.
struct TellProgress {
  Standing standing;
};
struct TellResult {
  std::string quiz;
  Score score;
};

using AnyEffect = std::variant<StoreEvent, StoreReset, CopyToClipboard, ExportRecord, CopyRecord, ChooseFile,
                               PreviewImport, MergeImport, ExportDamaged, MeasureStore, CorrectAddress, GoToAnchor,
                               FocusAnchor, ReturnFocus, ApplyUpdate, TellProgress, TellResult>;

// Copied, moved and destroyed in effect.cpp alone, as an Action is.
struct Effect : AnyEffect {
  using AnyEffect::AnyEffect;
  Effect(const Effect&);
  Effect(Effect&&) noexcept;
  Effect& operator=(Effect&&) noexcept;
  ~Effect();
};

}  // namespace lectern
