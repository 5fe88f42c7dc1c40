#include "front_matter/yaml_scanner.hpp"

namespace trainprint {

YamlScan scan_yaml(std::string_view text, ByteRange range, std::string_view wanted_key) {
  YamlScan out;
  for (std::size_t i = range.begin; i < range.end; ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) {
      out.fault = YamlFault{
          NoticeCode::invalid_yaml, "A control character, which YAML does not allow.", i, {}};
      return out;
    }
  }
  YamlScanner(text, range, wanted_key, out).run();
  return out;
}

std::size_t after_colon(std::string_view text, std::size_t key_end) {
  std::size_t i = key_end;
  while (i < text.size() && (text[i] == ' ' || text[i] == '\t')) ++i;
  return i < text.size() && text[i] == ':' ? i + 1 : key_end;
}

bool YamlScanner::fail(NoticeCode code, std::string_view message, std::size_t offset) {
  out_.fault = YamlFault{code, std::string(message), offset, {}};
  return false;
}

bool YamlScanner::is_document_marker(std::size_t i) const {
  const std::string_view mark = text_.substr(i, 3);
  return i == line_ && (mark == "---" || mark == "...") && separates(i + 3);
}

void YamlScanner::next_line() {
  p_ += text_[p_] == '\r' && p_ + 1 < end_ && text_[p_ + 1] == '\n' ? 2 : 1;
  line_ = p_;
  fresh_ = true;
}

void YamlScanner::skip_blanks() {
  while (p_ < end_ && is_blank(p_)) ++p_;
}

void YamlScanner::skip_to_line_end() {
  while (p_ < end_ && !is_break(p_)) ++p_;
}

std::size_t YamlScanner::emit(YamlKind kind, YamlStyle style, std::size_t begin, std::size_t end) {
  last_end_ = end;
  const std::size_t from = properties_ == kNone ? begin : properties_;
  properties_ = kNone;
  if (!recording_) return kNone;
  out_.nodes.push_back({kind, style, from, begin, end, out_.nodes.size() + 1});
  for (std::size_t i = out_.anchors.size(); i-- > 0 && out_.anchors[i].node == kNone;)
    out_.anchors[i].node = begin;
  return out_.nodes.size() - 1;
}

bool YamlScanner::run() {
  for (;;) {
    if (!skip_to_token()) return false;
    if (p_ == end_) return close_all();
    if (fresh_ && !align()) return false;
    if (!token()) return false;
  }
}

bool YamlScanner::skip_to_token() {
  for (;;) {
    skip_blanks();
    if (p_ == end_) return true;
    if (is_break(p_)) {
      next_line();
    } else if (text_[p_] == '#' && (p_ == line_ || is_blank(p_ - 1))) {
      skip_to_line_end();
    } else {
      break;
    }
  }
  if (!fresh_) return true;
  const std::size_t tab = text_.substr(0, p_).find('\t', line_);
  if (tab != std::string_view::npos)
    return fail(NoticeCode::tab_indentation, "YAML cannot be indented with tabs: use spaces.", tab);
  return true;
}

// A line begins: closes what its indentation ends, and checks that it may stand where it stands.
bool YamlScanner::align() {
  const std::size_t column = p_ - line_;
  const bool dashed = text_[p_] == '-' && separates(p_ + 1);
  if (is_document_marker(p_))
    return fail(NoticeCode::invalid_yaml,
                "Front matter is one document: this mark begins or ends another.", p_);
  while (!levels_.empty()) {
    const Level& top = levels_.back();
    if (column > top.indent || (column == top.indent && (dashed || !top.sequence))) break;
    if (!close_level()) return false;
  }
  if (levels_.empty()) {
    if (!root_done_) return true;
    return fail(NoticeCode::bad_indentation, "This line is indented less than the first.", p_);
  }
  Level& top = levels_.back();
  if (column > top.indent) {
    if (top.awaiting) return true;
    return fail(NoticeCode::bad_indentation,
                "This line's indentation fits neither the line above nor a value to continue.", p_);
  }
  if (top.sequence || !top.awaiting || !dashed) finish(top);
  return true;
}

bool YamlScanner::token() {
  const bool fresh = fresh_;
  fresh_ = false;
  if (properties_ == kNone || fresh) {  // else it continues the line that its properties began
    node_column_ = p_ - line_;
    node_fresh_ = fresh;
  }
  const bool may_nest = levels_.empty() || node_fresh_ || levels_.back().sequence;
  const char c = text_[p_];
  if (c == '-' && separates(p_ + 1)) return dash(may_nest);
  if ((c == '?' || c == ':') && separates(p_ + 1))
    return fail(NoticeCode::unsupported_yaml, "Write this entry as `key: value`.", p_);
  if (c == '&' || c == '!') return properties();
  return key_or_value(may_nest);
}

bool YamlScanner::dash(bool may_nest) {
  const bool next_item = !levels_.empty() && levels_.back().sequence && !levels_.back().awaiting;
  if (!next_item) {
    if (!may_nest || (!levels_.empty() && !levels_.back().awaiting))
      return fail(NoticeCode::invalid_yaml, "A list entry cannot stand here.", p_);
    if (levels_.size() == kDeepest)
      return fail(NoticeCode::unsupported_yaml, "Nested too deeply.", p_);
    if (levels_.empty()) out_.root = YamlRoot::other;
    if (!levels_.empty()) levels_.back().awaiting = false;
    const std::size_t node = emit(YamlKind::sequence, YamlStyle::block, p_, p_);
    levels_.push_back({p_ - line_, true, true, keys_.size(), node});
    root_done_ = true;
  }
  levels_.back().awaiting = true;
  last_end_ = ++p_;
  return true;
}

bool YamlScanner::properties() {
  constexpr std::size_t kMostAnchors = 100;  // in the wanted value
  if (properties_ == kNone) properties_ = p_;
  const std::size_t begin = p_;
  while (!separates(p_) && !(!flow_.empty() && ends_in_flow(p_))) ++p_;
  last_end_ = p_;
  if (text_[begin] != '&') return true;
  anchors_.push_back(hashed(text_.substr(begin + 1, p_ - begin - 1), begin));
  if (recording_) out_.anchors.push_back({{begin + 1, p_}, kNone, false});
  return out_.anchors.size() <= kMostAnchors ||
         fail(NoticeCode::unsupported_yaml, "Too many anchors.", begin);
}

void YamlScanner::alias() {
  const std::size_t begin = p_++;
  while (!separates(p_) && !(!flow_.empty() && ends_in_flow(p_))) ++p_;
  const std::string_view name = text_.substr(begin + 1, p_ - begin - 1);
  aliases_.push_back(hashed(name, begin));
  if (recording_) return;
  for (YamlAnchor& anchor : out_.anchors) {
    if (text_.substr(anchor.name.begin, anchor.name.end - anchor.name.begin) == name)
      anchor.used_elsewhere = true;
  }
}

bool YamlScanner::key_or_value(bool may_nest) {
  const std::size_t begin = p_, begin_line = line_;
  const char c = text_[p_];
  const bool at_key = !levels_.empty() && !levels_.back().sequence && !levels_.back().awaiting;
  YamlStyle style = YamlStyle::plain;
  YamlKind kind = YamlKind::scalar;
  std::size_t value_end = 0;
  if (c == '|' || c == '>') {
    if (at_key) return fail(NoticeCode::invalid_yaml, "A key is expected here.", p_);
    return block_scalar();
  }
  if (c == '"' || c == '\'') {
    style = c == '"' ? YamlStyle::double_quoted : YamlStyle::single_quoted;
    if (!quoted()) return false;
    value_end = p_;
  } else if (c == '*') {
    kind = YamlKind::alias;
    alias();
    value_end = p_;
  } else if (c == '[' || c == '{') {
    if (at_key)
      return fail(NoticeCode::unsupported_yaml, "A key is expected here, in plain words.", p_);
    if (levels_.empty()) {
      out_.root = YamlRoot::other;
      root_done_ = true;
    } else {
      levels_.back().awaiting = false;
    }
    if (!flow()) return false;
    if (levels_.empty() && c == '{' && text_.find_first_not_of(" \t\r\n", begin + 1) == p_ - 1) {
      out_.root = YamlRoot::empty_flow_mapping;
      out_.root_range = {begin, p_};
    }
    return line_is_done();
  } else if (std::string_view(",]}#%@`").find(c) != std::string_view::npos) {
    return fail(NoticeCode::invalid_yaml,
                "A value cannot begin with this character: put it in quotes.", p_);
  } else {
    value_end = plain_line(false);
  }

  std::size_t colon = p_;
  while (colon < end_ && is_blank(colon)) ++colon;
  if (colon < end_ && text_[colon] == ':' && separates(colon + 1)) {
    p_ = colon;
    return accept_key(begin, value_end, style, may_nest, line_ != begin_line);
  }
  if (at_key) {
    return fail(NoticeCode::invalid_yaml, "A colon and a space are expected after this key.",
                begin);
  }
  if (style == YamlStyle::plain && kind == YamlKind::scalar && !plain_continues(value_end))
    return false;
  if (levels_.empty()) {
    out_.root = YamlRoot::other;
    root_done_ = true;
  } else {
    levels_.back().awaiting = false;
  }
  emit(kind, style, begin, value_end);
  return line_is_done();
}

bool YamlScanner::accept_key(std::size_t begin, std::size_t end, YamlStyle style, bool may_nest,
                             bool many_lines) {
  if (many_lines) return fail(NoticeCode::invalid_yaml, "A key must stand on one line.", begin);
  const bool at_key = !levels_.empty() && !levels_.back().sequence && !levels_.back().awaiting;
  if (!at_key) {
    if (!may_nest) {
      return fail(NoticeCode::unquoted_colon,
                  "A colon followed by a space makes this a key inside a value: put the value in "
                  "quotes.",
                  p_);
    }
    if (levels_.size() == kDeepest)
      return fail(NoticeCode::unsupported_yaml, "Nested too deeply.", p_);
    if (levels_.empty()) {
      out_.root = YamlRoot::block_mapping;
      out_.indent = node_column_;
    } else {
      levels_.back().awaiting = false;
    }
    // Properties on the same line belong to the key, on a line before to the mapping.
    const std::size_t own = properties_ != kNone && properties_ >= line_ ? properties_ : kNone;
    if (own != kNone) properties_ = kNone;
    const std::size_t node = emit(YamlKind::mapping, YamlStyle::block, begin, begin);
    levels_.push_back({node_column_, false, false, keys_.size(), node});
    properties_ = own;
    root_done_ = true;
  }
  if (levels_.size() == 1) {
    recording_ = yaml_text(text_, begin, end, style) == wanted_;
    if (recording_) {
      out_.wanted = out_.keys.size();
      out_.nodes.clear();
      out_.anchors.clear();
    }
    // An anchor before this key was taken for one inside the value before it.
    if (!out_.anchors.empty() && out_.anchors.back().node == kNone) out_.anchors.pop_back();
    out_.keys.push_back({begin, end, style});
    properties_ = kNone;
  } else {
    emit(YamlKind::scalar, style, begin, end);
  }
  keys_.push_back({begin, end, style});
  levels_.back().awaiting = true;
  last_end_ = ++p_;
  return true;
}

bool YamlScanner::line_is_done() {
  skip_blanks();
  if (p_ == end_ || is_break(p_) || (text_[p_] == '#' && is_blank(p_ - 1))) return true;
  return fail(NoticeCode::invalid_yaml,
              "Text after the end of a value: put the whole value in quotes.", p_);
}

void YamlScanner::finish(Level& level) {
  if (!level.awaiting) return;
  level.awaiting = false;
  emit(YamlKind::nothing, YamlStyle::plain, last_end_, last_end_);
}

bool YamlScanner::close_level() {
  finish(levels_.back());
  const Level level = levels_.back();
  if (level.node != kNone && recording_) {
    out_.nodes[level.node].end = last_end_;
    out_.nodes[level.node].next = out_.nodes.size();
  }
  levels_.pop_back();
  return level.sequence || keys_are_unique(level.keys);
}

bool YamlScanner::close_all() {
  while (!levels_.empty()) {
    if (!close_level()) return false;
  }
  return aliases_are_known();
}

}  // namespace trainprint
