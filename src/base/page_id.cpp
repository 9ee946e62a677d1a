#include "base/page_id.h"

#include <array>
#include <cstddef>

namespace lectern {
namespace {

constexpr std::string_view own_sign = "_";

// In the order of the enum.
constexpr std::array<std::string_view, static_cast<std::size_t>(PageId::count_)> names = {
    "main",
    "dialog-title",
    "dialog-text",
    "import-title",
    "record-title",
    "storage-title",
    "share-link",
    "share-element",
    "share-frame",
    "failure-script",
    "failure-program",
    "failure-content-missing",
    "failure-content-damaged",
    "failure-versions",
};
static_assert(!names.back().empty(), "one name per PageId");

}  // namespace

std::string html_id(PageId id) {
  return own_name(names[static_cast<std::size_t>(id)]);
}

std::string heading_html_id(std::string_view topic) {
  return own_name("topic-" + std::string(topic));
}

std::string own_name(std::string_view group) {
  return std::string(own_sign).append(group);
}

}  // namespace lectern
