// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/records/recordfield.h"

class QCheckBox;

namespace kitcamp {

/// Adds a record, edits one, or sets the same values in many: the form is made of the record type's fields.
class RecordDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p ids empty: a new record; one: edit it; several: only the ticked fields are set in all of them.
    /// \p given: values that are fixed by where the dialog was opened (the person of a new number).
    RecordDialog(Workplace& workplace, const QString& table, const QList<qint64>& ids,
                 const QJsonObject& given, QWidget* parent);

Q_SIGNALS:
    void saved(qint64 id);

private:
    struct Entry {
        const FieldDescription* description = nullptr;
        FormField* form = nullptr;
        std::unique_ptr<RecordField> field;
        QCheckBox* tick = nullptr; ///< bulk edit: set this field
    };

    void buildForm(const QJsonObject& given);
    void addField(FormFields* form, const FieldDescription& field);
    void fill();
    void save();
    [[nodiscard]] std::optional<QJsonObject> enteredValues();

    Workplace& m_workplace;
    const RecordType& m_type;
    QList<qint64> m_ids;
    QJsonObject m_given;
    QJsonObject m_before;
    FormFields* m_form = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace kitcamp
