// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kitcamp {

class AnswerEdit;
class TextLabel;

/// A text that the desk asks for (a note, a reason): with the input method that the scan line must not have.
/// What is entered goes the way of a scan, so that a tag scanned into it is still a tag.
class AnswerLine : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerLine(QWidget* parent = nullptr);

    void ask(const QString& question);
    void takeFocus();

Q_SIGNALS:
    void answered(const QString& text);
    void dropped();
    void edited();

private:
    void finish();

    TextLabel* m_question = nullptr;
    AnswerEdit* m_edit = nullptr;
};

} // namespace kitcamp
