// What a notice or a finding is about.
#pragma once
#include <cstdint>
#include <string_view>

namespace trainprint {

/// What a notice or a finding is about; notices.inc lists them. Spelled in JSON as the enumerator's
/// name.
enum class NoticeCode : std::uint8_t {
#define ESTIMATE_NOTICE(code) code,
#define FILE_NOTICE(code) code,
#include "trainprint/notices.inc"
};

/// The enumerator's name, as JSON spells it.
std::string_view name(NoticeCode code);

}  // namespace trainprint
