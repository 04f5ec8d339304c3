// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/consents.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace kitcamp {

class FormField;

/// Enters what many people, or their guardians, signed: one Action for all of them.
class ConsentDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// For whom: all who lack a consent, or only those who were selected.
    struct People {
        QList<qint64> lacking;
        QList<qint64> selected;
    };
    ConsentDialog(Workplace& workplace, qint64 activity, People people, QDate today, QWidget* parent);

Q_SIGNALS:
    void entered(const QString& sentence);

private:
    void buildLayout(QDate today);
    [[nodiscard]] QWidget* purposes(QWidget* parent);
    [[nodiscard]] ConsentEntry entry() const;
    [[nodiscard]] QList<qint64> persons() const;
    void enter();

    Workplace& m_workplace;
    qint64 m_activity;
    People m_people;
    QComboBox* m_whom = nullptr;
    QList<QCheckBox*> m_purposes;
    QLineEdit* m_version = nullptr;
    FormField* m_versionField = nullptr;
    QDateEdit* m_given = nullptr;
    QCheckBox* m_onlyHere = nullptr;
};

} // namespace kitcamp
