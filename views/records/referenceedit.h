// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/records/recordvalues.h"

#include <QLineEdit>

class QStandardItemModel;

namespace kitcamp {

/// A field for another record: completes names while a person types and keeps the id of the one that was
/// chosen.
class ReferenceEdit : public QLineEdit
{
    Q_OBJECT
public:
    ReferenceEdit(ReferenceChoices choices, QWidget* parent);

    void setId(qint64 id);
    /// 0 for an empty field. Fails with a sentence where nothing, or more than one, is called so.
    [[nodiscard]] Result<qint64> id() const;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void offer(const QString& text);

    ReferenceChoices m_choices;
    QStandardItemModel* m_offered = nullptr;
    qint64 m_id = 0;
    QString m_nameOfId;
};

} // namespace kitcamp
