// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace kitcamp {

class TextLabel;

/// The first line of every page: its title, what it shows at the moment, and its few actions.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A muted sentence after the title; gives way first where room is short.
    void setContext(const QString& context);
    /// Puts WIDGET after the title (a period, a badge), before the actions.
    void addControl(QWidget* widget);
    /// Puts WIDGET among the actions at the right.
    void addAtRight(QWidget* widget);
    /// A button at the right; NAME becomes its objectName. Pages keep the pointer and set text and key.
    QPushButton* addButton(const QString& name, const QString& text);
    /// The page's main action, filled; the last at the right.
    QPushButton* addMainButton(const QString& name, const QString& text);

private:
    void buildLayout();

    TextLabel* m_title = nullptr;
    TextLabel* m_context = nullptr;
    QHBoxLayout* m_controls = nullptr;
    QHBoxLayout* m_actions = nullptr;
};

/// Dresses a button by one of the house's properties ("primary", "chip", "link") also after it was shown.
void dressButton(QPushButton* button, const char* dress, bool on = true);

} // namespace kitcamp
