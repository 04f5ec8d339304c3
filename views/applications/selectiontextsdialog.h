// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/selection/selectionnotices.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace kitcamp {

/// The centre's words for what applicants are told, per status and in both languages.
class SelectionTextsDialog : public DialogFrame
{
    Q_OBJECT
public:
    SelectionTextsDialog(Workplace& workplace, QWidget* parent);

private:
    struct Entry {
        SelectionNotice notice;
        NoticeLanguage language;
        QLineEdit* subject;
        QPlainTextEdit* body;
    };
    QWidget* buildText(SelectionNotice notice, const SelectionTexts& texts, QWidget* parent);
    void save();

    Workplace& m_workplace;
    std::vector<Entry> m_entries;
};

} // namespace kitcamp
