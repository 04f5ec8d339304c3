// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/figures/figurefetch.h"
#include "models/items/figures/figurerowstable.h"
#include "views/common/panel.h"
#include "views/common/workplace.h"

class QModelIndex;

namespace kitcamp {

class TableFrame;

/// What stands behind a figure, as a list that sorts, opens its objects, prints and exports.
class DrillPanel : public Panel
{
    Q_OBJECT
public:
    DrillPanel(Workplace& workplace, QWidget* parent);

    /// \p named: what was clicked, in words, until the rows are there.
    void showRows(const FigureFile& file, const FigureQuestion& question, const QStringList& keys,
                  const QString& named);
    /// What the value of a filter is called; others are looked up.
    void nameValue(const QString& dimension, const QString& key, const QString& label)
    {
        m_labels.insert(dimension + QLatin1Char('/') + key, label);
    }
    /// The same rows again, after a change.
    void renew(const FigureFile& file);
    [[nodiscard]] QString title() const { return m_table->rows().title; }
    [[nodiscard]] const FigureQuestion& question() const { return m_question; }
    /// Forgets the rows and closes the file, which may be a copy that is about to go.
    void letGo();
    void takeFocus();
    [[nodiscard]] ReportDocument document() const;

Q_SIGNALS:
    void closed();
    void said(const QString& sentence);
    void printWanted();
    void exportWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void onArrived(const FigureRows& rows);
    void open(const QModelIndex& row);
    /// Filters of a dashboard come with keys only.
    void nameFilters();
    void onGroups(const QString& dimension, const QList<FigureGroup>& groups);
    void showContext();
    void fetchAll();

    Workplace& m_workplace;
    FigureFetch m_fetch;
    FigureRowsTable* m_table = nullptr;
    TableFrame* m_frame = nullptr;
    FigureFile m_file;
    FigureQuestion m_question;
    QStringList m_keys;
    QHash<QString, QString> m_labels; ///< "dimension/key" -> label, of filters
    QStringList m_unnamed; ///< dimensions whose labels are awaited
    std::function<void()> m_whenAll; ///< what waits for all rows: paper, export
};

} // namespace kitcamp
