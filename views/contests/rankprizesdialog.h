// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contests/contestprizes.h"
#include "views/common/dialogframe.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace kitcamp {

class Store;
class TextLabel;

/// Prizes by ranges of ranks: what each is called, from which rank to which, and how many get it.
class RankPrizesDialog : public DialogFrame
{
    Q_OBJECT
public:
    RankPrizesDialog(const Store& store, const ContestSheet& sheet, QWidget* parent);

Q_SIGNALS:
    /// level as award.level has it; giver may be empty.
    void decided(const QList<kitcamp::ContestPrize>& prizes, const QString& level, const QString& giver);

private:
    struct Row {
        QLineEdit* title = nullptr;
        QLineEdit* titleEn = nullptr;
        QSpinBox* from = nullptr;
        QSpinBox* until = nullptr;
    };
    void buildLayout(const Store& store);
    void addRow(QGridLayout* grid, const ContestPrize& prize);
    QSpinBox* addRank(QGridLayout* grid, const QString& name, const QString& accessible, int rank);
    void addCommon(QGridLayout* grid, const Store& store);
    [[nodiscard]] QList<ContestPrize> prizes() const;
    void preview();
    void decide();

    QList<ContestPlace> m_places;
    QList<Row> m_rows;
    QComboBox* m_level = nullptr;
    QLineEdit* m_giver = nullptr;
    TextLabel* m_preview = nullptr;
};

} // namespace kitcamp
