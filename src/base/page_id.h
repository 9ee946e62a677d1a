// PageId: the `id` attributes of the page's own elements. They are a closed list, and begin with a sign that no id of a
// lesson has (course/rules.h), so that a lesson may use any id: `{#main}` is a topic, `_main` is the page's.
// Those of shell/index.html begin with the same sign; web/js/own_elements.js lists what the page's script looks for.
#pragma once

#include <string>
#include <string_view>

namespace lectern {

enum class PageId {
  main,
  dialog_title,
  dialog_text,
  import_title,
  record_title,
  storage_title,
  share_link,
  share_element,
  share_frame,
  failure_script,
  failure_program,
  failure_content_missing,
  failure_content_damaged,
  failure_versions,
  count_,
};

// The value of the attribute, such as `_dialog-title`.
std::string html_id(PageId id);

// The id of a topic's heading, such as `_topic-metaclasses`: no other id of the page begins so.
std::string heading_html_id(std::string_view topic);

// The common name of a group of the page's own radios, such as `_theme`.
std::string own_name(std::string_view group);

}  // namespace lectern
