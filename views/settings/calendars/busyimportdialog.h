// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/planlists/busyimport.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace kitcamp {

class TableFrame;
class TextLabel;

/// A timetable of the registrar before it is taken: who is found, what is replaced, what cannot be read.
class BusyImportDialog : public DialogFrame
{
    Q_OBJECT
public:
    BusyImportDialog(Workplace& workplace, const QString& path, QWidget* parent);

Q_SIGNALS:
    void imported(const QString& sentence);

private:
    void buildLayout();
    void fillTerms();
    void look();
    void showOwners();
    void save();

    Workplace& m_workplace;
    QString m_path;
    Result<RegistrarTimetable> m_timetable;
    BusyImport m_import;
    QComboBox* m_term = nullptr;
    QCheckBox* m_wholeTerm = nullptr;
    TextLabel* m_sum = nullptr;
    QStandardItemModel* m_owners = nullptr;
    TableFrame* m_table = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kitcamp
