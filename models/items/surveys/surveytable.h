// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/surveys/surveyfigures.h"
#include "models/items/roles.h"
#include "models/store/store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace kitcamp {

/// The questions of a questionnaire in their order, each with what the answers come to. Follows the store.
class SurveyTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { QuestionColumn, AboutColumn, AnswersColumn, MeanColumn, SpreadColumn, ColumnCount };

    SurveyTable(Store& store, QObject* parent);

    void showSurvey(qint64 survey); ///< 0: none
    [[nodiscard]] const SurveyFigures& figures() const { return m_figures; }
    [[nodiscard]] qint64 itemAt(int row) const { return m_figures.items.value(row).item; }
    /// "52 of 79 answered".
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void figuresChanged();

private:
    void reload();
    [[nodiscard]] QString spreadOf(const SurveyItemFigures& item) const;
    [[nodiscard]] QString textOf(const SurveyItemFigures& item, int column) const;

    Store& m_store;
    QTimer m_reload;
    qint64 m_survey = 0;
    SurveyFigures m_figures;
    QString m_failure;
};

} // namespace kitcamp
