// How many of many like cases a build tries: sanitizers make the core some thirty times slower and
// look for other faults, and WebAssembly is there to be compared.
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__EMSCRIPTEN__)
#define TRAINPRINT_SLOW_BUILD 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define TRAINPRINT_SLOW_BUILD 1
#endif
#endif

#ifdef TRAINPRINT_SLOW_BUILD
inline constexpr bool kSlowBuild = true;
#else
inline constexpr bool kSlowBuild = false;
#endif
