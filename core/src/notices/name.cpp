#include "notices/words.hpp"
#include "trainprint/notices.hpp"

namespace trainprint {
namespace {

constexpr char kEstimateNoticeWords[] =
#define ESTIMATE_NOTICE(code) #code "\0"
#include "trainprint/notices.inc"
    ;

constexpr std::size_t kEstimateNotices = 0
#define ESTIMATE_NOTICE(code) +1
#include "trainprint/notices.inc"
    ;

#define ESTIMATE_NOTICE(code) \
  static_assert(word_at(kEstimateNoticeWords, static_cast<std::size_t>(NoticeCode::code)) == #code);
#include "trainprint/notices.inc"

}  // namespace

std::string_view name(NoticeCode code) {
  const auto index = static_cast<std::size_t>(code);
  return index < kEstimateNotices ? word_at(kEstimateNoticeWords, index)
                                  : file_notice_word(index - kEstimateNotices);
}

}  // namespace trainprint
