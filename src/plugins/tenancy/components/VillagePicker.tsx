'use client'

export const VillagePicker = () => null
