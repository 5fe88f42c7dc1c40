// What names of hardware and places mean, kept for many runs that name the same.
#pragma once
#include <optional>

#include "text/memo.hpp"
#include "trainprint/catalogue.hpp"

namespace trainprint {

/// While one is in use on a thread, find_accelerator() and find_place() look a text up once there,
/// where they are asked about no other field than their own.
class NameMemo {
 public:
  class InUse {
   public:
    explicit InUse(NameMemo& memo);
    ~InUse();
    InUse(const InUse&) = delete;
    InUse& operator=(const InUse&) = delete;

   private:
    NameMemo* before_;
  };
  /// Of this thread; null where none is in use.
  static NameMemo* in_use();

  Memo<std::optional<Result<AcceleratorMatch>>> accelerators;
  Memo<std::optional<Result<PlaceMatch>>> places;
};

}  // namespace trainprint
