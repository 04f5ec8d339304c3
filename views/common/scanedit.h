// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

namespace kitcamp {

using ScanFold = std::function<QString(const QString&)>;

/// The field within the scan line: takes keys as a scanner sends them, no input method, no shortcuts away
/// from the window. A line ends with CR, LF, both, or Tab where there is text.
class ScanEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int longestScan = 256; ///< characters; what follows is dropped until the line ends
    static constexpr int mostPastedLines = 1000;

    explicit ScanEdit(QWidget* parent = nullptr);

    void setFold(ScanFold fold);
    /// Shown, in TONE, while nothing has been typed.
    void setHint(const QString& hint, bool urgent);
    [[nodiscard]] QString hint() const { return m_hint; }
    /// Takes TEXT as if a scanner had sent it: every line end in it ends a scan.
    void feed(const QString& text);
    void pasteLines(const QString& text);

    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void scanned(const QString& text);
    void escaped();
    void pasteRefused(int lines);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void finishLine();
    [[nodiscard]] QString folded(const QString& text) const;

    ScanFold m_fold;
    QString m_hint;
    bool m_urgent = false;
};

} // namespace kitcamp
