// Functions of the C library in fewer bytes. Its own strtod and vsnprintf reach for quadruple
// precision, which WebAssembly has only in software: an eighth of the module.
#include <emscripten.h>

#include <cstdarg>
#include <cstddef>
#include <cstdio>

// ECMAScript's Number() reads decimals as exactly as strtod does: rounded once, to nearest even.
EM_JS(double, trainprint_number, (const char* text, int length),
      { return Number(UTF8ToString(text, length)); });

namespace {

const char* after_digits(const char* s) {
  while (*s >= '0' && *s <= '9') ++s;
  return s;
}
const char* after_sign(const char* s) { return *s == '-' || *s == '+' ? s + 1 : s; }

}  // namespace

extern "C" {

// Decimal numbers only, as in JSON: no blanks, infinities or hexadecimals.
double strtod(const char* text, char** end) {
  const char* s = after_digits(after_sign(text));
  if (*s == '.') s = after_digits(s + 1);
  if (*s == 'e' || *s == 'E') {
    const char* exponent = after_sign(s + 1);
    if (after_digits(exponent) != exponent) s = after_digits(exponent);
  }
  if (end != nullptr) *end = const_cast<char*>(s);
  return s == text ? 0 : trainprint_number(text, static_cast<int>(s - text));
}
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }

// What the JSON library writes of a character or byte that it refuses: "<U+%.4X>", "\\u%04x",
// "%.2X". Anything else would be a fault of ours, and stops here.
int vsnprintf(char* out, std::size_t size, const char* format, std::va_list values) {
  std::size_t written = 0;
  const auto put = [&](char c) {
    if (written + 1 < size) out[written] = c;
    ++written;
  };
  for (; *format != '\0'; ++format) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    ++format;
    while (*format == '.' || *format == '0') ++format;
    const int digits = *format - '0';
    ++format;
    if (digits < 1 || digits > 8 || (*format != 'x' && *format != 'X')) __builtin_trap();
    const unsigned value = va_arg(values, unsigned);
    for (int i = digits - 1; i >= 0; --i) {
      put((*format == 'x' ? "0123456789abcdef" : "0123456789ABCDEF")[value >> (4 * i) & 15u]);
    }
  }
  if (size > 0) out[written < size ? written : size - 1] = '\0';
  return static_cast<int>(written);
}
// The same under the names that calls without floating point are given.
int vsniprintf(char* out, std::size_t size, const char* format, std::va_list values) {
  return vsnprintf(out, size, format, values);
}
int __small_vsnprintf(char* out, std::size_t size, const char* format, std::va_list values) {
  return vsnprintf(out, size, format, values);
}
int snprintf(char* out, std::size_t size, const char* format, ...) {
  std::va_list values;
  va_start(values, format);
  const int written = vsnprintf(out, size, format, values);
  va_end(values);
  return written;
}
}
