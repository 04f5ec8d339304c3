// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kitcamp {

class TextLabel;

/// What a page or list shows instead of nothing: what is missing, what to do first, and one button for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// ICON is one of Icon::names() or empty; HINT says what to do first.
    void setTexts(const QString& title, const QString& hint, const QString& icon = {});
    /// The one button; empty: none.
    void setAction(const QString& text);
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildLayout();
    void drawIcon();

    QLabel* m_icon = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_hint = nullptr;
    QPushButton* m_button = nullptr;
    QString m_iconName;
};

} // namespace kitcamp
