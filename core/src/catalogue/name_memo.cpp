#include "catalogue/name_memo.hpp"

#include <utility>

namespace trainprint {
namespace {

thread_local NameMemo* memo_in_use = nullptr;

}  // namespace

NameMemo::InUse::InUse(NameMemo& memo) : before_(std::exchange(memo_in_use, &memo)) {}
NameMemo::InUse::~InUse() { memo_in_use = before_; }
NameMemo* NameMemo::in_use() { return memo_in_use; }

}  // namespace trainprint
