// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"
#include "models/store/store.h"
#include "views/lists/listpage.h"

class QComboBox;

namespace kitcamp {

/// The register of honours: what persons, teams, courses, organizations and the centre received, by level and
/// year.
class HonoursPage : public ListPage
{
    Q_OBJECT
public:
    explicit HonoursPage(Workplace& workplace, QWidget* parent = nullptr);

    void showObject(const QString& table, qint64 id) override;

protected:
    void onEmptyAction() override { addHonour(); }

private:
    void buildFilters();
    void fillYears();
    void addActions();
    void narrow();
    void addHonour();
    void edit(qint64 award);
    void removeSelected();
    void answer(const Result<Performed>& done);

    QComboBox* m_level = nullptr;
    QComboBox* m_year = nullptr;
};

} // namespace kitcamp
