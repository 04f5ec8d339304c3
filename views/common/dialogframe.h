// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace kitcamp {

class InlineMessage;
class TextLabel;

/// The frame of every dialog: a sentence, the content, a message where something is wrong, and the buttons.
/// Enter does the main thing (Ctrl+Enter from within a long text), Esc leaves. It never blocks.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    explicit DialogFrame(const QString& title, QWidget* parent);

    /// What this is about, above the content.
    void setSentence(const QString& sentence);
    void setContent(QWidget* content);
    /// The main button; the dialog stays open until the owner calls accept().
    QPushButton* setMainButton(const QString& text);
    /// Another button, left of Cancel; NAME becomes its objectName.
    QPushButton* addButton(const QString& name, const QString& text);
    /// For dialogs that only show: the leaving button says this instead of "Cancel".
    void setLeaveText(const QString& text);
    [[nodiscard]] InlineMessage* message() const { return m_message; }
    /// Shows it over its window, with the focus in the first field; deletes itself when closed.
    void present();

Q_SIGNALS:
    void submitted(); ///< the main button, Enter, Ctrl+Enter

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void retranslate();
    void orderFocus();

    TextLabel* m_sentence = nullptr;
    QVBoxLayout* m_content = nullptr;
    InlineMessage* m_message = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_main = nullptr;
    QPushButton* m_leave = nullptr;
    QString m_leaveText;
};

} // namespace kitcamp
