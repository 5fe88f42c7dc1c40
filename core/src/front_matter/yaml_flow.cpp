// Flow collections: [a, b] and {a: b}, over as many lines as they like.
#include "front_matter/yaml_scanner.hpp"

namespace trainprint {

// Skips blanks, line breaks and comments.
bool YamlScanner::flow_space() {
  for (;;) {
    skip_blanks();
    if (p_ == end_) break;
    if (is_break(p_)) {
      next_line();
      fresh_ = false;
      if (is_document_marker(p_)) break;
    } else if (text_[p_] == '#' && p_ > flow_.back().begin &&
               (is_blank(p_ - 1) || p_ == line_ || ends_in_flow(p_ - 1))) {
      skip_to_line_end();
    } else {
      return true;
    }
  }
  return fail(NoticeCode::unclosed_bracket, "This bracket is never closed.", flow_.back().begin);
}

bool YamlScanner::flow() {
  flow_.clear();
  if (!flow_open()) return false;
  while (!flow_.empty()) {
    if (!flow_space()) return false;
    const char c = text_[p_];
    const bool good = c == '[' || c == '{'   ? flow_open()
                      : c == ']' || c == '}' ? flow_close()
                                             : flow_scalar(flow_.back());
    if (!good) return false;
  }
  return true;
}

bool YamlScanner::flow_open() {
  if (flow_.size() + levels_.size() >= kDeepest)
    return fail(NoticeCode::unsupported_yaml, "Nested too deeply.", p_);
  if (!flow_.empty()) {
    FlowLevel& parent = flow_.back();
    if (parent.expects == FlowLevel::key || parent.expects == FlowLevel::done)
      return fail(NoticeCode::invalid_yaml, "A comma is missing before this.", p_);
    if (parent.close == '}' && parent.expects == FlowLevel::item)
      return fail(NoticeCode::unsupported_yaml, "A key is expected here, in plain words.", p_);
    parent.expects = FlowLevel::done;
  }
  const bool mapping = text_[p_] == '{';
  const std::size_t node =
      emit(mapping ? YamlKind::mapping : YamlKind::sequence, YamlStyle::flow, p_, p_ + 1);
  flow_.push_back({mapping ? '}' : ']', FlowLevel::item, p_, keys_.size(), node});
  ++p_;
  return true;
}

bool YamlScanner::flow_close() {
  const FlowLevel level = flow_.back();
  if (text_[p_] != level.close)
    return fail(NoticeCode::invalid_yaml,
                level.close == '}' ? "Expected } here." : "Expected ] here.", p_);
  if (level.close == '}' && (level.expects == FlowLevel::key || level.expects == FlowLevel::value))
    emit(YamlKind::nothing, YamlStyle::plain, last_end_, last_end_);
  ++p_;
  last_end_ = p_;
  if (level.node != kNone) {
    out_.nodes[level.node].end = p_;
    out_.nodes[level.node].next = out_.nodes.size();
  }
  flow_.pop_back();
  return level.close == ']' || keys_are_unique(level.keys);
}

// A scalar, comma, colon or property at p_.
bool YamlScanner::flow_scalar(FlowLevel& level) {
  const char c = text_[p_];
  const std::size_t begin = p_;
  if (c == ',') {
    if (level.expects == FlowLevel::item)
      return fail(NoticeCode::invalid_yaml, "Nothing stands before this comma.", p_);
    if (level.close == '}' && level.expects != FlowLevel::done)
      emit(YamlKind::nothing, YamlStyle::plain, last_end_, last_end_);
    level.expects = FlowLevel::item;
    ++p_;
    return true;
  }
  const bool no_key =
      c == ':' && level.expects == FlowLevel::item && level.close == '}' && separates(p_ + 1);
  if (no_key) {
    keys_.push_back({p_, p_, YamlStyle::plain});
    emit(YamlKind::nothing, YamlStyle::plain, p_, p_);
  }
  if (no_key || (c == ':' && level.expects == FlowLevel::key)) {
    level.expects = FlowLevel::value;
    last_end_ = ++p_;
    return true;
  }
  if (c == ':' && level.close == ']' && level.expects == FlowLevel::done &&
      (separates(p_ + 1) || ends_in_flow(p_ + 1))) {
    level.expects = FlowLevel::value;  // [a: b], a mapping of one pair
    last_end_ = ++p_;
    return true;
  }
  if (level.expects == FlowLevel::key || level.expects == FlowLevel::done)
    return fail(NoticeCode::invalid_yaml, "A comma is missing before this.", p_);
  if (c == '&' || c == '!') return properties();
  YamlStyle style = YamlStyle::plain;
  YamlKind kind = YamlKind::scalar;
  std::size_t value_end = 0;
  if (c == '"' || c == '\'') {
    style = c == '"' ? YamlStyle::double_quoted : YamlStyle::single_quoted;
    if (!quoted()) return false;
    value_end = p_;
  } else if (c == '*') {
    kind = YamlKind::alias;
    alias();
    value_end = p_;
  } else if (std::string_view("#%@`|>").find(c) != std::string_view::npos ||
             ((c == '-' || c == '?' || c == ':') && (separates(p_ + 1) || ends_in_flow(p_ + 1)))) {
    return fail(NoticeCode::invalid_yaml,
                "A value cannot begin with this character: put it in quotes.", p_);
  } else {
    value_end = plain_line(true);
    while (p_ < end_ && is_break(p_)) {  // it may go on over several lines
      if (!flow_space()) return false;
      if (ends_in_flow(p_) || text_[p_] == ':' || text_[p_] == '#') break;
      value_end = plain_line(true);
    }
  }
  if (level.close == '}' && level.expects == FlowLevel::item) {
    keys_.push_back({begin, value_end, style});
    level.expects = FlowLevel::key;
  } else {
    level.expects = FlowLevel::done;
  }
  emit(kind, style, begin, value_end);
  return true;
}

}  // namespace trainprint
