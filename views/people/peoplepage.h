// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/merging/mergingpage.h"

namespace kitcamp {

/// All people, with everything that is known of the one that is selected.
class PeoplePage : public MergingPage
{
    Q_OBJECT
public:
    explicit PeoplePage(Workplace& workplace, QWidget* parent = nullptr);

protected:
    void onEmptyAction() override;

private:
    void importList();
    void showKnown(const QList<qint64>& persons);
    void erase(const QList<qint64>& persons);
};

} // namespace kitcamp
