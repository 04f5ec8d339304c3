// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/teams/matewishes.h"
#include "models/items/teams/boardmodel.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QComboBox;
class QStandardItemModel;

namespace kitcamp {

class TableFrame;

/// Names that students wrote about mates, and whom they mean: what is doubtful is decided here.
class WishesDialog : public DialogFrame
{
    Q_OBJECT
public:
    WishesDialog(Workplace& workplace, BoardModel& model, QWidget* parent);

Q_SIGNALS:
    void done(const QString& sentence);

private:
    void buildLayout();
    QComboBox* addQuestion(const QString& name);
    void match();
    void fillRows();
    void fillRow(int row);
    void showRow();
    void decide();
    void save();
    [[nodiscard]] QString nameOf(qint64 participation) const;
    [[nodiscard]] QString whyWords(const MatchedWish& wish) const;

    Workplace& m_workplace;
    std::shared_ptr<const TeamSource> m_source;
    qint64 m_activity;
    QList<MatchedWish> m_wishes;
    QComboBox* m_with = nullptr;
    QComboBox* m_without = nullptr;
    QComboBox* m_means = nullptr;
    TableFrame* m_table = nullptr;
    QStandardItemModel* m_items = nullptr;
    bool m_showing = false; ///< the choice is filled, not chosen
};

} // namespace kitcamp
