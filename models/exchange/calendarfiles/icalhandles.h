// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libical/ical.h>

#include <memory>

namespace kitcamp {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
/// A component that is nobody's part; one that was added to another belongs to that.
using IcalComponent = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using IcalRecurrence = std::unique_ptr<icalrecur_iterator, FreeIterator>;

} // namespace kitcamp
