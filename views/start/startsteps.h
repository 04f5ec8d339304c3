// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/panel.h"
#include "views/start/newcentre.h"

class QLineEdit;
class QPlainTextEdit;

namespace kitcamp {

class CardFormatForm;
class FormField;
class FormFields;
class LogoField;
class WeekHoursForm;
class ZoneField;

/// One step of the first start.
class StartStep : public Panel
{
    Q_OBJECT
public:
    using Panel::Panel;

    /// Puts the focus where a person starts.
    virtual void arrive() = 0;
    /// False where something is missing or wrong; the field says what.
    [[nodiscard]] virtual bool isComplete() = 0;
    virtual void addTo(NewCentre& centre) const = 0;
};

/// The centre's names, and where its file shall lie.
class NamesStep : public StartStep
{
    Q_OBJECT
public:
    NamesStep(const QString& suggestedFolder, QWidget* parent);

    /// Whose names they are: an alliance's, else a centre's.
    void askForAlliance(bool alliance);

    void arrive() override;
    [[nodiscard]] bool isComplete() override;
    void addTo(NewCentre& centre) const override;

private:
    void suggestPath();
    void choosePath();
    [[nodiscard]] QString path() const;

    QString m_folder;
    bool m_pathEdited = false;
    FormFields* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_nameEn = nullptr;
    QLineEdit* m_path = nullptr;
    FormField* m_nameField = nullptr;
    FormField* m_nameEnField = nullptr;
    FormField* m_pathField = nullptr;
};

/// Logo and terms, as they stand on the slips.
class PapersStep : public StartStep
{
    Q_OBJECT
public:
    explicit PapersStep(QWidget* parent);

    void arrive() override;
    [[nodiscard]] bool isComplete() override { return true; }
    void addTo(NewCentre& centre) const override;

private:
    LogoField* m_logo = nullptr;
    QPlainTextEdit* m_terms = nullptr;
    QPlainTextEdit* m_termsEn = nullptr;
};

/// Opening hours and time zone.
class HoursStep : public StartStep
{
    Q_OBJECT
public:
    explicit HoursStep(QWidget* parent);

    void arrive() override;
    [[nodiscard]] bool isComplete() override;
    void addTo(NewCentre& centre) const override;

private:
    WeekHoursForm* m_hours = nullptr;
    ZoneField* m_zone = nullptr;
    FormField* m_zoneField = nullptr;
};

/// The card reader, which may wait, and who works at the desk first.
class DeskStep : public StartStep
{
    Q_OBJECT
public:
    explicit DeskStep(QWidget* parent);

    void arrive() override;
    [[nodiscard]] bool isComplete() override { return true; }
    void addTo(NewCentre& centre) const override;

private:
    QLineEdit* m_operator = nullptr;
    CardFormatForm* m_cards = nullptr;
};

} // namespace kitcamp
