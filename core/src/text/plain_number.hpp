// Numbers as a run's fields take them.
#pragma once
#include <string>

namespace trainprint {

/// `value` as a plain decimal with up to `digits` significant digits and no zeros behind them.
std::string plain_number(double value, int digits = 15);

/// `value` as the shortest plain decimal that reads back as the same number.
std::string exact_decimal(double value);

}  // namespace trainprint
