// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/publishing/noticetexts.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kitcamp {

class FormField;
class FormFields;

/// The centre's words for notices: in which languages, from which address, and the texts themselves.
class NoticeTextsDialog : public DialogFrame
{
    Q_OBJECT
public:
    NoticeTextsDialog(Workplace& workplace, QWidget* parent);

private:
    struct Entry {
        NoticeKind kind;
        NoticeLanguage language;
        QLineEdit* subject;
        QPlainTextEdit* body;
    };
    void buildLayout(const NoticeTexts& texts);
    QWidget* buildText(NoticeKind kind, const NoticeTexts& texts, QWidget* parent);
    void save();

    Workplace& m_workplace;
    FormFields* m_form = nullptr;
    QComboBox* m_languages = nullptr;
    QLineEdit* m_sender = nullptr;
    FormField* m_senderField = nullptr;
    std::vector<Entry> m_entries;
};

} // namespace kitcamp
