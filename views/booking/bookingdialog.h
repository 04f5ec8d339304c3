// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lending/booking/bookingrefusal.h"
#include "models/lending/booking/reservationactions.h"
#include "models/store/store.h"
#include "views/common/dialogframe.h"
#include "views/common/workplace.h"

class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kitcamp {

class FormField;
class FormFields;
class ReferenceEdit;
class TextLabel;

/// Makes a booking, or changes one: so many of a model or a machine, for whom, from when to when. Says while
/// one types whether it can be had, and offers what else could.
class BookingDialog : public DialogFrame
{
    Q_OBJECT
public:
    /// \p start: what is known already; an id of a booking that stands means: change it.
    BookingDialog(Workplace& workplace, const ReservationWish& start, QWidget* parent);

Q_SIGNALS:
    void booked(const QString& sentence);

private:
    void readExisting();
    void buildForm();
    void buildChoices();
    void fill();
    void check();
    void showRefusal(const BookingRefusal& refusal);
    void addChoice(const QString& text, std::function<void()> choose);
    void save();
    [[nodiscard]] bool isForGroup() const { return m_start.activity != 0 || m_start.session != 0; }
    /// nullopt where a field is wrong; with \p say each says so itself.
    [[nodiscard]] std::optional<ReservationWish> entered(bool say);
    [[nodiscard]] Result<Performed> perform(const ReservationWish& wish);

    Workplace& m_workplace;
    ReservationWish m_start;
    bool m_isChange = false;
    BookingMinute m_now = 0;
    FormFields* m_form = nullptr;
    ReferenceEdit* m_model = nullptr;
    ReferenceEdit* m_person = nullptr;
    QSpinBox* m_count = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_until = nullptr;
    QLineEdit* m_note = nullptr;
    QLineEdit* m_reason = nullptr;
    FormField* m_modelField = nullptr;
    FormField* m_personField = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_untilField = nullptr;
    FormField* m_reasonField = nullptr;
    TextLabel* m_state = nullptr;
    QWidget* m_choices = nullptr;
    QVBoxLayout* m_choiceLines = nullptr;
};

} // namespace kitcamp
