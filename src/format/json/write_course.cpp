#include <nlohmann/json.hpp>

#include "format/json/course_json.h"
#include "format/json/lesson_json.h"

namespace lectern {

std::string write_course_json(const Course& course) {
  using Json = nlohmann::json;
  Json lessons = Json::array();
  for (const Lesson& lesson : course.lessons) {
    lessons.push_back(
        {{"id", lesson.id}, {"title", lesson.title}, {"language", lesson.language}, {"file", lesson.id + ".json"}});
  }
  return Json{{"version", lesson_json_version}, {"lessons", std::move(lessons)}}.dump(-1, ' ', false,
                                                                                      Json::error_handler_t::replace);
}

}  // namespace lectern
