// The envelope of every answer: {"ok": true, ...} or {"ok": false, "errors"}.
#pragma once
#include "documents/report.hpp"

namespace trainprint {

/// `next` of the value, or the same errors; `next` returns a Result too.
template <class T, class Next>
auto and_then(const Result<T>& result, Next next) -> decltype(next(*result)) {
  if (result) return next(*result);
  return result.errors();
}

/// {"ok": true, ...}
JsonText accepted(std::initializer_list<JsonMember> members);

/// {"ok": false, "errors"}
JsonText refused(const std::vector<Error>& errors);

/// `write` makes an accepted document of the value.
template <class T, class Write>
std::string answer(const Result<T>& result, Write write) {
  return (result ? write(*result) : refused(result.errors())).text;
}

}  // namespace trainprint
