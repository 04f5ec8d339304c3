// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/records/recordvalues.h"
#include "views/common/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace kitcamp {

/// What belongs to a record and is added or removed beside it: the numbers and groups of a person, the
/// numbers of a device, the names and departments of an organization.
class RecordParts : public QWidget
{
    Q_OBJECT
public:
    RecordParts(Workplace& workplace, QWidget* parent);

    void show(const QString& table, qint64 id);
    using QWidget::show;
    /// The tables in which parts of a record of \p table stand.
    [[nodiscard]] static QStringList tablesOf(const QString& table);

Q_SIGNALS:
    void answered(const kitcamp::Result<kitcamp::Performed>& done);

private:
    /// One kind of part: its table, and the column that refers to the record.
    struct Kind {
        QString table;
        QString column;
        QString title; ///< translated
    };
    [[nodiscard]] static QList<Kind> kindsOf(const QString& table);
    void clear();
    void addHeading(const Kind& kind);
    void addPart(const Kind& kind, const PartRecord& part);
    void addLossButton(QWidget* row, const PartRecord& part);
    void addWithdrawButton(QWidget* row, const PartRecord& part);
    void addRemoveButton(QWidget* row, const QString& table, const PartRecord& part);

    Workplace& m_workplace;
    qint64 m_id = 0;
    QVBoxLayout* m_column = nullptr;
};

} // namespace kitcamp
