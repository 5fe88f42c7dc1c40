// Physical quantities that cannot be mixed up: the unit is named where a number goes in and where
// it comes out.
#pragma once

namespace trainprint {

/// Arithmetic shared by every quantity. `Derived` adds the named units; the raw number stays
/// private, so that only physical products (below) turn one quantity into another.
template <class Derived>
class Quantity {
 public:
  constexpr Quantity() = default;

  friend constexpr Derived operator+(Derived a, Derived b) { return make(a.base_ + b.base_); }
  friend constexpr Derived operator-(Derived a, Derived b) { return make(a.base_ - b.base_); }
  friend constexpr Derived operator*(Derived a, double k) { return make(a.base_ * k); }
  friend constexpr Derived operator*(double k, Derived a) { return make(a.base_ * k); }
  friend constexpr Derived operator/(Derived a, double k) { return make(a.base_ / k); }
  /// Ratio of two like quantities, a plain number.
  friend constexpr double operator/(Derived a, Derived b) { return a.base_ / b.base_; }
  friend constexpr bool operator==(Derived a, Derived b) { return a.base_ == b.base_; }
  friend constexpr bool operator!=(Derived a, Derived b) { return a.base_ != b.base_; }
  friend constexpr bool operator<(Derived a, Derived b) { return a.base_ < b.base_; }
  friend constexpr bool operator<=(Derived a, Derived b) { return a.base_ <= b.base_; }
  friend constexpr bool operator>(Derived a, Derived b) { return a.base_ > b.base_; }
  friend constexpr bool operator>=(Derived a, Derived b) { return a.base_ >= b.base_; }

 protected:
  static constexpr Derived make(double base) {
    Derived d;
    d.base_ = base;
    return d;
  }
  constexpr double base() const { return base_; }

 private:
  double base_ = 0.0;
};

/// Electrical energy; held in kWh.
class Energy : public Quantity<Energy> {
 public:
  static constexpr Energy kwh(double v) { return make(v); }
  static constexpr Energy mwh(double v) { return make(v * 1e3); }
  constexpr double as_kwh() const { return base(); }
  constexpr double as_mwh() const { return base() / 1e3; }
};

/// Electrical power; held in W.
class Power : public Quantity<Power> {
 public:
  static constexpr Power watts(double v) { return make(v); }
  constexpr double as_watts() const { return base(); }
};

inline constexpr double kSecondsPerHour = 3600;
inline constexpr double kJoulesPerKwh = 3.6e6;

/// Time; held in hours. Device-hours (accelerators x hours) are durations too.
class Duration : public Quantity<Duration> {
 public:
  static constexpr Duration hours(double v) { return make(v); }
  static constexpr Duration seconds(double v) { return make(v / kSecondsPerHour); }
  static constexpr Duration days(double v) { return make(v * 24.0); }
  constexpr double as_hours() const { return base(); }
  constexpr double as_seconds() const { return base() * kSecondsPerHour; }
};

/// Amount of computation in FLOP; a multiply-add counts as 2.
class Flop : public Quantity<Flop> {
 public:
  static constexpr Flop flop(double v) { return make(v); }
  /// From multiply-accumulates: 1 MAC = 2 FLOP.
  static constexpr Flop mac(double v) { return make(v * 2.0); }
  constexpr double as_flop() const { return base(); }
  constexpr double as_mac() const { return base() / 2.0; }
};

/// Rate of computation in FLOP/s.
class FlopRate : public Quantity<FlopRate> {
 public:
  static constexpr FlopRate flop_per_s(double v) { return make(v); }
  static constexpr FlopRate tflop_per_s(double v) { return make(v * 1e12); }
  constexpr double as_flop_per_s() const { return base(); }
  constexpr double as_tflop_per_s() const { return base() / 1e12; }
};

/// Mass of greenhouse gases as CO2 equivalent; held in grams.
class Mass : public Quantity<Mass> {
 public:
  static constexpr Mass grams(double v) { return make(v); }
  static constexpr Mass kilograms(double v) { return make(v * 1e3); }
  static constexpr Mass tonnes(double v) { return make(v * 1e6); }
  constexpr double as_grams() const { return base(); }
  constexpr double as_kilograms() const { return base() / 1e3; }
  constexpr double as_tonnes() const { return base() / 1e6; }
};

/// Greenhouse gases per unit of electricity; held in gCO2e/kWh.
class CarbonIntensity : public Quantity<CarbonIntensity> {
 public:
  static constexpr CarbonIntensity grams_per_kwh(double v) { return make(v); }
  static constexpr CarbonIntensity kilograms_per_kwh(double v) { return make(v * 1e3); }
  constexpr double as_grams_per_kwh() const { return base(); }
  constexpr double as_kilograms_per_kwh() const { return base() / 1e3; }
};

/// Greenhouse gases per amount of computation (the paper's ATCI, Eq. 5); held in gCO2e/PFLOP,
/// which has the same digits as tCO2e/ZFLOP.
class CarbonPerFlop : public Quantity<CarbonPerFlop> {
 public:
  static constexpr CarbonPerFlop grams_per_pflop(double v) { return make(v); }
  constexpr double as_grams_per_pflop() const { return base(); }
};

/// A number of things of one sort, which need not be whole: figures are published rounded.
template <class Derived>
class Count : public Quantity<Derived> {
 public:
  static constexpr Derived count(double v) { return Quantity<Derived>::make(v); }
  constexpr double as_count() const { return this->base(); }
};

/// Weights of a model.
class ParameterCount : public Count<ParameterCount> {};
/// Tokens that a model reads.
class TokenCount : public Count<TokenCount> {};
/// Images that a model sees.
class ImageCount : public Count<ImageCount> {};
/// GPUs, or chips of TPUs.
class DeviceCount : public Count<DeviceCount> {};
/// Machines that accelerators are in.
class ServerCount : public Count<ServerCount> {};

// The products that physics has. Nothing else compiles (tests/misuse).
constexpr Energy operator*(Power p, Duration t) {
  return Energy::kwh(p.as_watts() * t.as_hours() / 1e3);
}
constexpr Energy operator*(Duration t, Power p) { return p * t; }
constexpr Duration operator/(Energy e, Power p) {
  return Duration::hours(e.as_kwh() * 1e3 / p.as_watts());
}
constexpr Power operator/(Energy e, Duration t) {
  return Power::watts(e.as_kwh() * 1e3 / t.as_hours());
}
constexpr Mass operator*(Energy e, CarbonIntensity i) {
  return Mass::grams(e.as_kwh() * i.as_grams_per_kwh());
}
constexpr Mass operator*(CarbonIntensity i, Energy e) { return e * i; }
constexpr Energy operator/(Mass m, CarbonIntensity i) {
  return Energy::kwh(m.as_grams() / i.as_grams_per_kwh());
}
constexpr CarbonIntensity operator/(Mass m, Energy e) {
  return CarbonIntensity::grams_per_kwh(m.as_grams() / e.as_kwh());
}
constexpr Duration operator/(Flop f, FlopRate r) {
  return Duration::seconds(f.as_flop() / r.as_flop_per_s());
}
constexpr Flop operator*(FlopRate r, Duration t) {
  return Flop::flop(r.as_flop_per_s() * t.as_seconds());
}
constexpr FlopRate operator/(Flop f, Duration t) {
  return FlopRate::flop_per_s(f.as_flop() / t.as_seconds());
}
constexpr CarbonPerFlop operator/(Mass m, Flop f) {
  return CarbonPerFlop::grams_per_pflop(m.as_grams() / f.as_flop() * 1e15);
}

}  // namespace trainprint
