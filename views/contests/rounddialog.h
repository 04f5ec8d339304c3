// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialogframe.h"
#include "views/common/formfields.h"
#include "views/records/recordfield.h"

class QLineEdit;

namespace kitcamp {

/// A round of a contest: its name, its day, and how results are written.
class RoundDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p round: 0 for a new one, which comes last.
    RoundDialog(Workplace& workplace, qint64 activity, qint64 round, QWidget* parent);

Q_SIGNALS:
    void saved(qint64 round);

private:
    struct Entry {
        QString column;
        bool required = false;
        FormField* form = nullptr;
        std::unique_ptr<RecordField> field;
    };
    void buildForm();
    void fill();
    void save();
    /// The full marks in hundredths as a record has them; nothing where they are no number (it says so
    /// itself).
    [[nodiscard]] std::optional<QString> fullMarks();
    [[nodiscard]] QJsonObject entered();
    [[nodiscard]] Result<Performed> perform(qint64 id, QJsonObject values);

    Workplace& m_workplace;
    qint64 m_activity;
    qint64 m_round;
    QJsonObject m_before;
    FormFields* m_fields = nullptr;
    std::vector<Entry> m_entries;
    FormField* m_marksForm = nullptr;
    QLineEdit* m_marks = nullptr;
};

} // namespace kitcamp
