// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recordactions.h"
#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/records/recordfield.h"

namespace kitcamp {

/// Some fields of a record under one heading.
struct FormGroup {
    QString heading; ///< translated; empty: none
    QStringList columns;
};

/// What a form asks and what becomes of the answers.
struct GroupedForm {
    QString title; ///< translated
    QString sentence; ///< above the fields; may be empty
    QString table;
    qint64 id = 0; ///< 0: a new record
    QList<FormGroup> groups;
    QJsonObject given; ///< fixed by where the form was opened
    QJsonObject suggested; ///< of a new record: what stands in the fields at first
    /// What is made together with a new record, as one Action: steps are added to the batch.
    std::function<Result<void>(RecordBatch& batch, qint64 id)> alongWith;
};

/// Enters or edits a record with many fields: in groups, with what is likely already filled in.
class GroupedDialog : public DialogFrame
{
    Q_OBJECT
public:
    GroupedDialog(Workplace& workplace, GroupedForm form, QWidget* parent);

Q_SIGNALS:
    void saved(qint64 id);

private:
    struct Entry {
        const FieldDescription* description = nullptr;
        FormField* form = nullptr;
        std::unique_ptr<RecordField> field;
    };

    void buildForm();
    void addField(const FieldDescription& description, bool beside);
    void fill();
    void save();
    [[nodiscard]] std::optional<QJsonObject> enteredValues();
    [[nodiscard]] Result<Performed> perform(qint64 id, const QJsonObject& values);

    Workplace& m_workplace;
    GroupedForm m_wish;
    const RecordType& m_type;
    QJsonObject m_before;
    FormFields* m_fields = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace kitcamp
