// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/scanedit.h"

#include <QPointer>
#include <QTime>
#include <QWidget>

namespace kitcamp {

class TextLabel;

/// The always-armed line of the desk. It says whether a scan would arrive, and what the last one was.
class ScanLine : public QWidget
{
    Q_OBJECT

public:
    /// FOLD turns full-width characters into plain ones; empty: scans are passed on as they come.
    explicit ScanLine(ScanFold fold = {}, QWidget* parent = nullptr);

    /// Takes the focus.
    void arm();
    [[nodiscard]] bool isArmed() const;
    /// What is typed anywhere on PAGE, but in another field, goes to this line: a scan is never lost to a
    /// button.
    void keepArmed(QWidget* page);
    /// Replaces "Ready to scan" while something special is awaited ("Scan the card of …"); empty: back to it.
    void setPrompt(const QString& prompt);
    /// Shows TAG and the wall clock time of the last scan at the right.
    void setLast(const QString& tag, const QTime& time);
    [[nodiscard]] QString text() const { return m_edit->text(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void scanned(const QString& text); ///< folded, trimmed, never empty
    void escaped(); ///< Esc in the empty line; Esc in a typed one only empties it
    void pasteRefused(int lines); ///< more lines than anybody means to scan at once; none was taken

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void applyFont();
    void retranslate();
    void updateHint();
    [[nodiscard]] bool takesFromPage(const QObject* target, const QEvent& event) const;

    ScanEdit* m_edit = nullptr;
    TextLabel* m_lastWord = nullptr;
    TextLabel* m_lastTag = nullptr;
    TextLabel* m_lastTime = nullptr;
    QString m_prompt;
    QPointer<QWidget> m_page;
};

} // namespace kitcamp
