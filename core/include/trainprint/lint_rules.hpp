// What the linter looks for, for people and for programs that show its findings.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "trainprint/lint.hpp"

namespace trainprint {

struct LintRule {
  NoticeCode code;  ///< Of its findings.
  std::string_view summary, help;
};
std::span<const LintRule> lint_rules();

}  // namespace trainprint
