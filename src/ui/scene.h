// Scene: one state of the page, laid out: the elements, the picture, and where things are.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/action.h"
#include "app/anchor.h"
#include "ui/element.h"
#include "ui/picture.h"

namespace lectern {

// Where an anchor is in the page.
struct AnchorPlace {
  ElementId element = root_element;
  float y = 0;         // in its layer's content
  bool fixed = false;  // is in a layer of its own, not in the page
};

// Where a topic's answer ends in the page: seen there, it counts as read.
struct TopicEnd {
  std::string topic;
  float y = 0;
};

// Where an element of the plain page is in ours: its section (0 for what comes before the first topic, then the
// topics) and its place among that section's elements; -1 is the heading.
struct BlockPlace {
  int section = 0;
  int block = 0;
  float y = 0;
};

struct Scene {
  Elements elements;
  Picture picture;
  float page_height = 0;  // of the page's content
  float page_inset = 0;   // what fixed bars cover at the top
  std::map<Anchor, AnchorPlace> anchors;
  std::vector<TopicEnd> topic_ends;
  std::vector<BlockPlace> block_places;
  std::string title;            // of the document
  bool is_covered = false;      // by a dialog, or by the contents of a narrow screen
  std::vector<Action> actions;  // what the learner did, in the event that was drawn
};

}  // namespace lectern
