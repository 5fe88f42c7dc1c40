// A short list without allocation: levels of a U-Net, stages of a ResNet.
#pragma once
#include <array>
#include <cstddef>
#include <initializer_list>

namespace trainprint {

/// Up to 12 values; what does not fit is dropped (the deepest network known has 7 levels).
template <class T>
class Few {
 public:
  static constexpr std::size_t kMost = 12;

  constexpr Few() = default;
  constexpr Few(std::initializer_list<T> values) {
    for (const T& value : values) push_back(value);
  }
  constexpr void push_back(const T& value) {
    if (size_ < kMost) values_[size_++] = value;
  }
  constexpr std::size_t size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr const T& operator[](std::size_t i) const { return values_[i]; }
  constexpr const T& front() const { return values_[0]; }
  constexpr const T& back() const { return values_[size_ - 1]; }
  constexpr const T* begin() const { return values_.data(); }
  constexpr const T* end() const { return values_.data() + size_; }

 private:
  std::array<T, kMost> values_{};
  std::size_t size_ = 0;
};

}  // namespace trainprint
