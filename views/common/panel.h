// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace kitcamp {

class TextLabel;

/// A framed surface that holds one thing of a page; with a heading and, beside it, what can be done to it.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget* parent = nullptr);
    explicit Panel(const QString& heading, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    /// A muted sentence after the heading: what is shown, of when.
    void setContext(const QString& context);
    /// Puts WIDGET at the right end of the heading's line.
    void addToHeading(QWidget* widget);
    /// The content's layout: margins are the panel's own.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Lists and charts reach to the frame: no margins around the content.
    void setContentFlush();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();

    QWidget* m_headingLine = nullptr;
    TextLabel* m_heading = nullptr;
    TextLabel* m_context = nullptr;
    QVBoxLayout* m_content = nullptr;
};

} // namespace kitcamp
