// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kitcamp {

class AnswerEdit;
class Desk;
class TextLabel;

/// The password of an operator who scanned her card: a field above the desk, never a box in the way of
/// scanning. What is scanned into it is a scan; Esc leaves the operator of before at work.
class PasswordLine : public QWidget
{
    Q_OBJECT
public:
    explicit PasswordLine(Desk& desk, QWidget* parent = nullptr);

    /// Empty: nothing is asked.
    void ask(const QString& question);
    void takeFocus();

Q_SIGNALS:
    void right();
    void wrong(const QString& sentence);
    void scanned(const QString& text); ///< it was no password
    void dropped();
    void edited();

private:
    void finish();
    void tryNext();

    Desk& m_desk;
    QStringList m_entered; ///< a scanner is faster than a password is tried
    bool m_trying = false;
    TextLabel* m_question = nullptr;
    AnswerEdit* m_edit = nullptr;
};

} // namespace kitcamp
