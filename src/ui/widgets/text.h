// Text in the flow: laid out to the column, painted, and standing in the tree.
#pragma once

#include <string_view>

#include "ui/ui.h"

namespace lectern {

// The styles of running text, at the learner's scale.
StyledText body_style(const Ui& ui, const InlineText& text, Color color = Color::text);
StyledText body_style(const Ui& ui, std::string_view text, Color color = Color::text);
StyledText small_style(const Ui& ui, std::string_view text, Color color = Color::muted);
StyledText heading_style(const Ui& ui, const InlineText& text, HeadingSize size);
StyledText heading_style(const Ui& ui, std::string_view text, HeadingSize size);

// One text block as an element `tag`, over the width of the flow. The flow moves below it.
ElementId put_text(Ui& ui, std::string_view tag, std::string_view key, StyledText styled, Attributes attributes = {});

// The same where it is put by hand, on one line; does not move the flow. Gives the text's width.
float put_label(Ui& ui, std::string_view tag, std::string_view key, StyledText styled, Point at,
                Attributes attributes = {});

enum class Beside { next, at_end };
// A paragraph of one line, and room for something `width` wide beside it, `gap` behind its end or at the flow's; where
// there is no room below it instead. Gives where that goes; the flow moves to its line.
Point put_text_beside(Ui& ui, std::string_view key, StyledText styled, Beside where, float gap, float width);

// Text for screen readers and find alone, in a place that something else (an icon) fills.
void put_unpainted(Ui& ui, std::string_view tag, std::string_view key, std::string_view text, Rect rect);

// The text in the middle of `height` pixels: how far below the top its line starts.
inline float centered(float height, const StyledText& styled) {
  return (height - styled.line_height) / 2;
}

}  // namespace lectern
