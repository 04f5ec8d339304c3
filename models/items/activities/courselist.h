// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pagedmodel.h"

namespace kitcamp {

/// All courses: what is taught, by whom, what must have been learnt before, what is needed, and how often it
/// was held.
class CourseList : public PagedModel
{
    Q_OBJECT
public:
    CourseList(Store& store, FoldQuery fold, QObject* parent);

    [[nodiscard]] QVariant cell(const ListRow& row, int column, int role) const override;
};

/// "2.5" of 25 tenths, in the language of the window.
[[nodiscard]] QString creditsText(qint64 tenths);

} // namespace kitcamp
