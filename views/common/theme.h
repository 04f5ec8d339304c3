// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/palette.h"

#include <QObject>

#include <functional>

class QApplication;

namespace kitcamp {

/// Dresses the application: style, palette, fonts and the one short style sheet, changed while running.
/// Widgets never ask it for colours; they derive them from their own palette (Palette::of).
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    using SchemeSource = std::function<Scheme()>;

    /// Applies itself at once. SYSTEM tells the desktop's own scheme; empty: what Qt knows of it.
    explicit Theme(QApplication& application, SchemeSource system = {}, QObject* parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// Size of all texts, 1.0 to 2.0, over the scale factor of the screen that Qt follows by itself.
    [[nodiscard]] double textScale() const { return m_textScale; }
    void setTextScale(double scale);

    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] Palette palette() const { return Palette::of(scheme()); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applyFont();

    QApplication& m_application;
    SchemeSource m_system;
    Choice m_choice = Choice::System;
    double m_textScale = 1.0;
};

} // namespace kitcamp
