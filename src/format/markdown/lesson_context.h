// What a lesson's parts share while they are read: the mistakes, the ids that are taken, and the ids that are referred
// to.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "format/markdown/document.h"

namespace lectern {

class LessonContext {
 public:
  explicit LessonContext(Mistakes& mistakes) : mistakes_(mistakes) {}

  Mistakes& mistakes() { return mistakes_; }

  // The id of a topic, quiz or question, from its heading. `example` is how to write one.
  std::string take_id(const Node& heading, std::string_view what, std::string_view example);

  // `id` names a topic: one that exists, or will.
  void refer_to(std::string id, std::size_t offset) { references_.push_back({std::move(id), offset}); }
  void add_topic(const std::string& id) { topics_.insert(id); }

  // At the end: reports references to topics that do not exist.
  void check_references();

 private:
  Mistakes& mistakes_;
  std::map<std::string, std::size_t> ids_;  // with the line each was taken in
  std::set<std::string> topics_;
  std::vector<Reference> references_;
};

}  // namespace lectern
